// How fresh the job on the screen is: when its answer came, when the next is asked for, the switch
// that follows it, and why it could not be asked for again.
#pragma once

#include "ui/old/frame.h"

namespace ui::old {

// Beside the button that reloads: as much of it as fits between `left` and `right`, in a line 20
// high.
void draw_freshness(Frame& frame, float left, float right, float y);

// The switch `Follow live`, where there is something to follow; 0 where there is not.
float live_switch_width(const Frame& frame);
void draw_live_switch(Frame& frame, float x, float y, float height);

// Above the content of every tab. Returns the height, 0 while nothing is wrong.
float draw_trouble(Frame& frame, float y);

}  // namespace ui::old
