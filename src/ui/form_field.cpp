#include "ui/form_field.h"

#include "ui/text.h"

namespace ui {

void form_field(Ui& ui, app::Field field, std::string_view name, const TextFieldOptions& options) {
    constexpr float kGapBelow = 4;
    ImGui::PushStyleVarY(ImGuiStyleVar_ItemSpacing, kGapBelow);
    ImGui::BeginGroup();
    text_field(ui, field, name, options);
    if (!options.fault.empty())
        paragraph(ui, kSmall.in(ui.theme.failed.strong), options.fault, {.width = options.width});
    ImGui::PopStyleVar();
    ImGui::EndGroup();
}

}  // namespace ui
