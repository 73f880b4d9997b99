// What the raw view says about the body: how big it is and in what encoding, and what hindered
// reading it.
#pragma once

#include "ui/ui.h"

namespace ui {

void draw_body_facts(Ui& ui);
void draw_body_notices(Ui& ui);

}  // namespace ui
