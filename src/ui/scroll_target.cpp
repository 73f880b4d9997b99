// The place in the job view of a node that was chosen in the raw view: marked by a ring, and
// scrolled to.
#include "app/spots.h"
#include "ui/panels.h"

namespace ui {
namespace {

// The node itself, what it is in, and so on to the root.
std::vector<document::NodeId> way_out(const document::Document& document, document::NodeId node) {
    std::vector<document::NodeId> way;
    for (; node < document.nodes.size(); node = document[node].parent) way.push_back(node);
    return way;
}

// The index of the semantic node that shows the first of `way` which any shows.
std::optional<uint32_t> nearest_shown(const std::vector<ShownPlace>& places,
                                      const std::string& object,
                                      const std::vector<document::NodeId>& way) {
    auto nearest = way.end();
    std::optional<uint32_t> index;
    for (const ShownPlace& shown : places) {
        if (shown.held_back || shown.place.object != object) continue;
        const auto step = std::find(way.begin(), nearest, shown.place.node);
        if (step == nearest) continue;
        nearest = step;
        index = shown.index;
    }
    return index;
}

// How far it is moved horizontally, within something that scrolls.
float shift_of(const Ui& ui, uint32_t index) {
    const auto& nodes = ui.semantics.nodes();
    for (uint32_t up = nodes[index].parent; up != kNoParent; up = nodes[up].parent) {
        if (nodes[up].role != Role::kScroller) continue;
        return std::clamp(ui.view.scroll_x, 0.f,
                          std::max(0.f, nodes[up].content_width - nodes[up].bounds.width));
    }
    return 0;
}

void paint_ring(const Ui& ui, const Rect& around, float shift) {
    constexpr ImVec2 kReach{5, 3};
    const ImVec2 at{around.x - shift + ui.surface.origin.x, around.y + ui.surface.origin.y};
    const ImVec2 end{at.x + around.width, at.y + around.height};
    ImGui::GetWindowDrawList()->AddRect({at.x - kReach.x, at.y - kReach.y},
                                        {end.x + kReach.x, end.y + kReach.y},
                                        ui.theme.accent.strong, 6, 0, 2);
}

}  // namespace

void mark_scroll_target(Ui& ui, bool scroll) {
    const app::ScrollTarget& target = ui.state.scroll_target;
    if (target.node == document::kNoNode) return;
    const document::Document* document = app::document_of(ui.state, target.object);
    if (document == nullptr) return;
    const auto index =
        nearest_shown(ui.screen.places, target.object, way_out(*document, target.node));
    if (!index) return;
    SemanticNode& node = ui.semantics[*index];
    node.current = true;
    paint_ring(ui, node.bounds, shift_of(ui, *index));
    if (scroll) ui.scroll_to(std::max(0.f, node.bounds.y - ui.view.height / 3));
}

}  // namespace ui
