// What went in: the file, what is known of its media, and the overrides that change how it is read.
#pragma once

#include "ui/ui.h"

namespace ui {

void draw_input(Ui& ui);

}  // namespace ui
