// The controls of the raw view: whose body, shown how; searching and folding it, copying and saving
// it whole.
#pragma once

#include "ui/old/frame.h"

namespace ui::old {

// Returns the height used.
float draw_raw_toolbar(Frame& frame, const Rect& area);

}  // namespace ui::old
