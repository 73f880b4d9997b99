#include "ui/fields.h"

namespace ui {
namespace {

toolkit::Field number_of(app::Field field, TextFieldOptions& options) {
    options.secret = field == app::Field::kAccessToken;
    return static_cast<toolkit::Field>(field);
}

}  // namespace

void text_field(Ui& ui, app::Field field, std::string_view name, TextFieldOptions options) {
    const toolkit::Field number = number_of(field, options);
    toolkit::text_field(ui, number, name, options);
}

void form_field(Ui& ui, app::Field field, std::string_view name, TextFieldOptions options) {
    const toolkit::Field number = number_of(field, options);
    toolkit::form_field(ui, number, name, options);
}

std::optional<app::Field> field_of(const SemanticNode& node) {
    return node.field ? std::optional(static_cast<app::Field>(*node.field)) : std::nullopt;
}

}  // namespace ui
