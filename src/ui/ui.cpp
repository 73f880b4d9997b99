#include "ui/ui.h"

#include <algorithm>
#include <tuple>
#include <utility>
#include <variant>

namespace ui {

Ui::Ui(const app::State& app_state, const View& the_view, Memory& the_memory, Screen& the_screen,
       std::span<const Press> presses)
    : state(app_state),
      view(the_view),
      theme(theme_of(the_view.dark, the_view.high_contrast)),
      memory(the_memory),
      screen(the_screen),
      semantics(the_screen.semantics),
      presses_(presses) {}

Ui::~Ui() = default;

template <typename OneEvent>
void Ui::emit(OneEvent event) {
    events_.emplace_back(std::move(event));
}

// Instantiates emit() for all events of a group. Those of the world do not come from here.
template <typename Group>
struct Emitted;
template <typename... Ones>
struct Emitted<std::variant<Ones...>> {
    static constexpr auto kAll = std::make_tuple(&Ui::emit<Ones>...);
};
template struct Emitted<app::JobEvent>;
template struct Emitted<app::OutputsEvent>;
template struct Emitted<app::RawEvent>;
template struct Emitted<app::SettingsEvent>;
template struct Emitted<app::HostEvent>;

Rect Ui::on_page(const ImRect& bounds) const {
    return {bounds.Min.x - surface.origin.x, bounds.Min.y - surface.origin.y, bounds.GetWidth(),
            bounds.GetHeight()};
}

bool Ui::record(SemanticNode node, std::string_view key) {
    const ImGuiLastItemData& last = ImGui::GetCurrentContext()->LastItemData;
    node.bounds = on_page(last.Rect);
    node.layer = surface.layer;
    node.disabled = (last.ItemFlags & ImGuiItemFlags_Disabled) != 0;
    const SemanticNode& added = semantics[semantics.add(std::move(node), key)];
    if (!added.active || added.disabled) return false;
    return std::any_of(presses_.begin(), presses_.end(),
                       [&added](const Press& press) { return press.id == added.id; });
}

void Ui::open(SemanticNode node, std::string_view key) {
    node.layer = surface.layer;
    semantics.open(std::move(node), key);
}

void Ui::close() {
    close(last_item());
}

void Ui::close(const ImRect& bounds) {
    semantics.close(on_page(bounds));
}

void Ui::repaint_after(double seconds) {
    screen.repaint_after_s = std::min(seconds, screen.repaint_after_s.value_or(seconds));
}

ImRect item(ImVec2 size) {
    ImGui::Dummy(size);
    return last_item();
}

ImRect last_item() {
    return ImGui::GetCurrentContext()->LastItemData.Rect;
}

}  // namespace ui
