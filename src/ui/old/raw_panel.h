// The raw tab: the body as a foldable tree of its own tokens, or line by line as received.
#pragma once

#include "ui/old/frame.h"

namespace ui::old {

// Returns the y below the last thing drawn.
float draw_raw(Frame& frame, float y);

}  // namespace ui::old
