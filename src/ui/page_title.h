// The one large thing of a page: what happened, as its heading of level 1.
#pragma once

#include <string_view>

#include "ui/ui.h"

namespace ui {

// Smaller in narrow windows, where a short sentence shall need no more than two lines. `width` is
// the room it has; 0: all that is left of the line.
void page_title(Ui& ui, std::string_view words, float width = 0);

}  // namespace ui
