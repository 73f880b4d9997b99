// The body as received, line by line. Very long lines go on below themselves, marked by an arrow in
// the place of the line number. Where the cursor is.
#pragma once

#include "ui/ui.h"

namespace ui {

void draw_text_lines(Ui& ui, float width);

// How wide the widest line is.
float width_of_lines(const Ui& ui);

}  // namespace ui
