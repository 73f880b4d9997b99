// The words for what is missing (null, absent, empty), explained once below the job.
#pragma once

#include "ui/old/frame.h"

namespace ui::old {

// Explains those words that stand on the screen so far; nothing, and 0, when none does. Returns
// the height used.
float draw_legend(Frame& frame, float x, float y, float width);

}  // namespace ui::old
