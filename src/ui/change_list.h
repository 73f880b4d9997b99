// The list of all differences between two answers, one a row: what happened, where, and what was
// there before and after. Of a long one only the rows in and near the window are drawn.
#pragma once

#include "ui/ui.h"

namespace ui {

void draw_change_list(Ui& ui);

}  // namespace ui
