#include "ui/old/sought.h"

#include <algorithm>
#include <vector>

namespace ui::old {
namespace {

const document::Document* document_of(const app::State& state, const std::string& object) {
    if (object.empty()) return &state.loaded->document;
    const auto found = state.objects.find(object);
    return found != state.objects.end() && found->second.document ? &*found->second.document
                                                                  : nullptr;
}

// The node itself, what it stands in, and so on to the root.
std::vector<document::NodeId> way_out(const document::Document& document, document::NodeId node) {
    std::vector<document::NodeId> way;
    for (; node < document.nodes.size(); node = document[node].parent) way.push_back(node);
    return way;
}

// The mark may stand in something that is moved sideways.
float shift_of(const Frame& frame, uint32_t index) {
    const auto& nodes = frame.semantics.nodes();
    for (uint32_t up = nodes[index].parent; up != kNoParent; up = nodes[up].parent) {
        if (nodes[up].role != Role::kScroller) continue;
        return std::clamp(frame.view.scroll_x, 0.f,
                          std::max(0.f, nodes[up].content_width - nodes[up].bounds.width));
    }
    return 0;
}

}  // namespace

void mark_sought(Frame& frame, bool scroll) {
    const app::Sought& sought = frame.state.sought;
    if (sought.node == document::kNoNode) return;
    const document::Document* document = document_of(frame.state, sought.object);
    if (document == nullptr) return;
    const std::vector<document::NodeId> way = way_out(*document, sought.node);
    auto nearest = way.end();
    uint32_t index = 0;
    for (const ShownPlace& shown : frame.semantics.places()) {
        if (shown.held_back || shown.place.object != sought.object) continue;
        const auto step = std::find(way.begin(), nearest, shown.place.node);
        if (step == nearest) continue;
        nearest = step;
        index = shown.index;
    }
    if (nearest == way.end()) return;
    SemanticNode& node = frame.semantics[index];
    node.current = true;
    const Rect& at = node.bounds;
    const float x = at.x - 5 - shift_of(frame, index);
    frame.outline({x, at.y - 3, at.width + 10, at.height + 6}, frame.theme.accent.strong, 6, 2);
    if (scroll) frame.screen.scroll_to_y = std::max(0.f, at.y - frame.view.height / 3);
}

}  // namespace ui::old
