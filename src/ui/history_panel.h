// The tab of changes: any two answers that the job had so far, and what differs between them.
#pragma once

#include "ui/ui.h"

namespace ui {

void draw_history(Ui& ui);

}  // namespace ui
