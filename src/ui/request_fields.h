// The first line of the head: the job and the token that are asked for, and how fresh the answer
// is. In narrow windows the fields fold away behind the job while one is shown.
#pragma once

#include "ui/ui.h"

namespace ui {

void draw_request_fields(Ui& ui);

}  // namespace ui
