// Above the table of outputs: the filter, the choice of columns, and what copies the table.
#pragma once

#include "ui/old/frame.h"

namespace ui::old {

// `head` is the room beside the card's title, from where that ends; what does not fit there stands
// in lines below. Returns the height used below the head.
float draw_outputs_toolbar(Frame& frame, const Rect& head, const Rect& below);

}  // namespace ui::old
