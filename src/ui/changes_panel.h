// Under the verdict: what the last reload changed, before and after.
#pragma once

#include "ui/ui.h"

namespace ui {

// Nothing when there was nothing to compare.
void draw_changes(Ui& ui);

}  // namespace ui
