// The text fields by their names. The toolkit and the browser know them by numbers.
#pragma once

#include "ui/ui.h"

namespace ui {

// As toolkit::text_field and form_field; what is typed into the one of the token is a secret.
void text_field(Ui& ui, app::Field field, std::string_view name, TextFieldOptions options);
void form_field(Ui& ui, app::Field field, std::string_view name, TextFieldOptions options);

// Which one a node is; empty for what is none.
std::optional<app::Field> field_of(const SemanticNode& node);

}  // namespace ui
