// The outputs of a job as a table: one row per output, its media where the file is expanded, its
// progress as a bar, and the rest of what the answer says about it below the row on demand.
#pragma once

#include "ui/old/frame.h"

namespace ui::old {

float draw_outputs(Frame& frame, float x, float y, float width);

}  // namespace ui::old
