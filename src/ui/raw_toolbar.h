// The controls of the raw view: whose body, shown how; folding it, copying and saving it whole.
#pragma once

#include "ui/ui.h"

namespace ui {

// Whose body is shown; nothing where there is the job's only.
void draw_raw_bodies(Ui& ui);

void draw_raw_modes(Ui& ui);
// Of the chosen way to show the body.
const char* name_of_raw_mode(const Ui& ui);

// Folds, copies and saves: behind the modes on one line, and by themselves.
void draw_raw_toolbar(Ui& ui);
void draw_raw_actions(Ui& ui);

}  // namespace ui
