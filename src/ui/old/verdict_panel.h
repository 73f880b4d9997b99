// The first card of a job: the verdict in words, the time line, failures and contradictions.
#pragma once

#include "ui/old/frame.h"

namespace ui::old {

float draw_verdict(Frame& frame, float x, float y, float width);

}  // namespace ui::old
