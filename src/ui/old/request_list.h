// The recent requests of this page, newest first; choosing one shows it in full above.
#pragma once

#include "ui/old/frame.h"

namespace ui::old {

// Returns the height of the card.
float draw_request_list(Frame& frame, float x, float y, float width);

}  // namespace ui::old
