// A text field of the request: what is wrong with it is said below it.
#pragma once

#include <string_view>

#include "ui/ui.h"
#include "ui/widgets.h"

namespace ui {

void form_field(Ui& ui, app::Field field, std::string_view name, const TextFieldOptions& options);

}  // namespace ui
