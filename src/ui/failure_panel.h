// Why a job or some of its outputs failed: what it means, what to do, and the report for support.
#pragma once

#include "ui/ui.h"

namespace ui {

// One below the other; nothing without failures.
void draw_failures(Ui& ui);

}  // namespace ui
