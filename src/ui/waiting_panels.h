// The screens before there is a job: the invitation, and the wait.
#pragma once

#include "ui/ui.h"

namespace ui {

void draw_welcome(Ui& ui);
// Of the request that is on its way.
void draw_loading(Ui& ui);

}  // namespace ui
