// The card of a job's outputs: what may be loaded or chosen for all of them, and below it the
// table, one row per output.
#pragma once

#include "ui/ui.h"

namespace ui {

void draw_outputs(Ui& ui);

}  // namespace ui
