// The bar at the bottom of the raw view: the path of the selected row, and what can be copied of
// it.
#pragma once

#include "ui/ui.h"

namespace ui {

// How much of the window it covers; 0 where nothing is selected.
float height_of_raw_selection(const Ui& ui);
void draw_raw_selection(Ui& ui);

}  // namespace ui
