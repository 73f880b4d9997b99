// The job tab: its cards one below the other, side by side where there is room, and the footer.
#pragma once

#include "ui/old/frame.h"

namespace ui::old {

// Returns the y below the last thing drawn.
float draw_job(Frame& frame, float y);
float draw_footer(Frame& frame, float x, float y, float width);

}  // namespace ui::old
