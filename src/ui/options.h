// What a request asks for, and where it goes: in words in the head, and as switches and fields
// below it while the options are open.
#pragma once

#include "ui/ui.h"

namespace ui {

// The words, as far as there is room, and the button `Options`, at the right end of `width`.
void draw_asked_for(Ui& ui, float width);
float width_of_options_button(const Ui& ui);

// They are, by themselves, until the first job is asked for; never in narrow windows.
bool are_options_open(const Ui& ui);
void draw_options(Ui& ui);

}  // namespace ui
