// The request tab: what was asked, the token masked, what came of it, and the page's other
// requests.
#pragma once

#include "ui/old/frame.h"

namespace ui::old {

// Returns the y below the last thing drawn.
float draw_request(Frame& frame, float y);

}  // namespace ui::old
