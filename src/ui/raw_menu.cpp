#include "ui/raw_menu.h"

#include <string>

#include "ui/widgets.h"
#include "words/raw.h"

namespace ui {

float width_of_menu_button(const Ui& ui, std::string_view name) {
    return width_of_button(ui, words::menu_label(name, false), ButtonLook::kQuiet);
}

void menu_button(Ui& ui, std::string_view name, std::string_view description, app::RawMenu menu) {
    const bool open = ui.state.raw.menu == menu;
    if (button(ui, words::menu_label(name, open),
               {.look = ButtonLook::kQuiet,
                .name = name,
                .description = description,
                .expanded = open,
                .key = std::to_string(static_cast<int>(menu))})) {
        ui.emit(app::RawMenuToggled{menu});
    }
}

}  // namespace ui
