// The request tab: what was asked and what came back, the token masked.
#pragma once

#include "ui/frame.h"

namespace ui {

// Returns the y below the last thing drawn.
float draw_request(Frame& frame, float y);

}  // namespace ui
