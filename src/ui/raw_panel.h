// The tab that shows the body of an answer: byte for byte, reformatted, or as a tree.
#pragma once

#include "ui/ui.h"

namespace ui {

void draw_raw(Ui& ui);

}  // namespace ui
