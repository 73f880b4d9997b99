#include "ui/ui.h"

#include <algorithm>
#include <utility>

namespace ui {

Ui::Ui(const app::State& app_state, const View& the_view, const Fonts& the_fonts,
       Memory& the_memory, Screen& the_screen, std::span<const Press> presses)
    : state(app_state),
      view(the_view),
      theme(theme_of(the_view.dark, the_view.high_contrast)),
      fonts(the_fonts),
      memory(the_memory),
      screen(the_screen),
      semantics(the_screen.semantics),
      presses_(presses) {}

Rect Ui::on_page(const ImRect& bounds) const {
    return {bounds.Min.x - ground.origin.x, bounds.Min.y - ground.origin.y, bounds.GetWidth(),
            bounds.GetHeight()};
}

void Ui::place(SemanticNode& node) const {
    const ImGuiLastItemData& item = ImGui::GetCurrentContext()->LastItemData;
    node.bounds = on_page(item.Rect);
    node.layer = ground.layer;
    node.disabled = (item.ItemFlags & ImGuiItemFlags_Disabled) != 0;
}

bool Ui::record(SemanticNode node, std::string_view key) {
    place(node);
    const uint32_t index = semantics.add(std::move(node), key);
    const SemanticNode& added = semantics[index];
    if (!added.active || added.disabled) return false;
    return std::any_of(presses_.begin(), presses_.end(),
                       [&added](const Press& press) { return press.id == added.id; });
}

void Ui::open(SemanticNode node, std::string_view key) {
    node.layer = ground.layer;
    semantics.open(std::move(node), key);
}

void Ui::close() {
    close(ImGui::GetCurrentContext()->LastItemData.Rect);
}

void Ui::close(const ImRect& bounds) {
    semantics.close(on_page(bounds));
}

void Ui::repaint_after(double seconds) {
    screen.repaint_after_s = std::min(seconds, screen.repaint_after_s.value_or(seconds));
}

}  // namespace ui
