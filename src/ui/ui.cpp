#include "ui/ui.h"

#include <algorithm>
#include <tuple>
#include <utility>
#include <variant>

#include "base/text.h"

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

namespace {

// Names of what can be pressed and what is said on hover are read aloud: the beginning of a long
// value is enough there.
void shorten_words(SemanticNode& node) {
    constexpr size_t kLongestName = 1000;
    constexpr size_t kLongestDescription = 4000;
    const bool is_text = node.role == Role::kText || node.role == Role::kHeading;
    if (!is_text && node.role != Role::kTreeItem && node.name.size() > kLongestName)
        node.name = base::cut_short(node.name, kLongestName);
    if (node.description.size() > kLongestDescription)
        node.description = base::cut_short(node.description, kLongestDescription);
}

}  // namespace

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
    shorten_words(node);
    node.disabled = (last.ItemFlags & ImGuiItemFlags_Disabled) != 0;
    const SemanticNode& added = semantics[semantics.add(std::move(node), key)];
    if (!added.active || added.disabled) return false;
    return std::any_of(presses_.begin(), presses_.end(),
                       [&added](const Press& press) { return press.id == added.id; });
}

void Ui::open(SemanticNode node, std::string_view key) {
    node.layer = surface.layer;
    shorten_words(node);
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
