// The recent requests of this page, newest first; choosing one shows it in full above.
#pragma once

#include "ui/frame.h"

namespace ui {

// Returns the height of the card.
float draw_request_list(Frame& frame, float x, float y, float width);

}  // namespace ui
