// The cards below the outputs: the references, times and status, and every field nothing else
// shows.
#pragma once

#include "ui/old/frame.h"

namespace ui::old {

float draw_references(Frame& frame, float x, float y, float width);
float draw_times(Frame& frame, float x, float y, float width);
float draw_status(Frame& frame, float x, float y, float width);
// Nothing, and 0, when every field of the answer is known.
float draw_other_fields(Frame& frame, float x, float y, float width);

}  // namespace ui::old
