// The bar at the bottom of the raw view: the path of what is selected, and what can be copied of
// it.
#pragma once

#include "ui/old/frame.h"

namespace ui::old {

// Stays at the bottom of the window; 0 high where nothing is selected.
float raw_footer_height(const Frame& frame);
void draw_raw_footer(Frame& frame);

}  // namespace ui::old
