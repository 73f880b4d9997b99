// How the tools of the raw view are arranged, and what of them stays in sight while the rows scroll
// under it: all where there is room, the search where there is less, and in narrow windows one line
// that unfolds the rest.
#pragma once

#include "ui/ui.h"

namespace ui {

void draw_raw_tools(Ui& ui);

}  // namespace ui
