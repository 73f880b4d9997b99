// The tools of the table of outputs: the filter, the choice of columns, and what copies the table.
#pragma once

#include "ui/ui.h"

namespace ui {

// Beside the card's title, which was drawn last, or below it where there is no room.
void draw_outputs_toolbar(Ui& ui);

}  // namespace ui
