// The request tab: what was asked, the token masked, what came of it, and the page's other
// requests.
#pragma once

#include "ui/frame.h"

namespace ui {

// Returns the y below the last thing drawn.
float draw_request(Frame& frame, float y);

}  // namespace ui
