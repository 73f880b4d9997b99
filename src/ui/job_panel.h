// The job tab: its cards one below the other, side by side where there is room, and the footer.
#pragma once

#include "ui/ui.h"

namespace ui {

void draw_job(Ui& ui);

}  // namespace ui
