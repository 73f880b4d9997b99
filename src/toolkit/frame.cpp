#include "toolkit/frame.h"

#include <algorithm>
#include <utility>

#include "base/text.h"

namespace toolkit {

Frame::Frame(const View& the_view, Heights& the_heights, Screen& screen,
             std::span<const Press> presses)
    : view(the_view),
      theme(theme_of(the_view.dark, the_view.high_contrast)),
      heights(the_heights),
      semantics(screen.semantics),
      screen_(screen),
      presses_(presses) {
    semantics.clear();
    screen.scroll_to_y.reset();
    screen.repaint_after_s.reset();
    screen.clear_color = theme.background;
}

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

Rect Frame::on_page(const ImRect& bounds) const {
    return {bounds.Min.x - surface.origin.x, bounds.Min.y - surface.origin.y, bounds.GetWidth(),
            bounds.GetHeight()};
}

bool Frame::record(SemanticNode node, std::string_view key) {
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

void Frame::open(SemanticNode node, std::string_view key) {
    node.layer = surface.layer;
    shorten_words(node);
    semantics.open(std::move(node), key);
}

void Frame::close() {
    close(last_item());
}

void Frame::close(const ImRect& bounds) {
    semantics.close(on_page(bounds));
}

void Frame::repaint_after(double seconds) {
    screen_.repaint_after_s = std::min(seconds, screen_.repaint_after_s.value_or(seconds));
}

ImRect item(ImVec2 size) {
    ImGui::Dummy(size);
    return last_item();
}

ImRect last_item() {
    return ImGui::GetCurrentContext()->LastItemData.Rect;
}

}  // namespace toolkit
