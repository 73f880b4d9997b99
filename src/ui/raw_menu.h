// In a narrow window the raw view has one line of tools, and one of the selected row: buttons there
// unfold the rest, one part at a time.
#pragma once

#include <string_view>

#include "app/choices.h"
#include "ui/ui.h"

namespace ui {

float width_of_menu_button(const Ui& ui, std::string_view name);
void menu_button(Ui& ui, std::string_view name, std::string_view description, app::RawMenu menu);

}  // namespace ui
