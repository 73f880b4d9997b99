// The recent requests of this page, newest first; choosing one shows it in full above.
#pragma once

#include "ui/ui.h"

namespace ui {

void draw_request_list(Ui& ui);

}  // namespace ui
