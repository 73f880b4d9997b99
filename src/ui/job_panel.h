// The job tab: its cards one below the other, side by side where there is room, and the footer.
#pragma once

#include "ui/frame.h"

namespace ui {

// Returns the y below the last thing drawn.
float draw_job(Frame& frame, float y);

}  // namespace ui
