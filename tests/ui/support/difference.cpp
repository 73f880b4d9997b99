#include "ui/support/difference.h"

#include <algorithm>
#include <tuple>

namespace headless {
namespace {

const char* word_of(ui::Role role) {
    static constexpr const char* kWords[] = {
        "region",        "group",    "heading",      "text", "button",    "text field", "check box",
        "radio group",   "radio",    "tab list",     "tab",  "tab panel", "table",      "row",
        "column header", "cell",     "progress bar", "tree", "tree item", "status",     "list",
        "list item",     "scroller", "link",         "image"};
    return kWords[static_cast<size_t>(role)];
}

auto texts_of(const ui::SemanticNode& node) {
    return std::tie(node.name, node.value, node.description, node.image_source);
}

auto states_of(const ui::SemanticNode& node) {
    return std::tie(node.disabled, node.read_only, node.multiline, node.is_sign, node.stop,
                    node.invalid, node.current, node.checked, node.selected, node.expanded,
                    node.level, node.position, node.count, node.sort, node.now, node.shortcut,
                    node.tree_node, node.active, node.row, node.field);
}

auto place_of(const ui::SemanticNode& node) {
    return std::tie(node.bounds, node.layer, node.content_width, node.text_inset, node.face,
                    node.font_size, node.line_height);
}

std::string difference(const ui::SemanticNode& one, const ui::SemanticNode& other) {
    const auto differ = [&](const char* in) {
        return described(one) + " and " + described(other) + " differ in " + in;
    };
    if (one.role != other.role) return differ("role");
    if (texts_of(one) != texts_of(other)) return differ("text");
    if (states_of(one) != states_of(other)) return differ("state");
    if (place_of(one) != place_of(other)) return differ("place");
    if (one.id != other.id || one.parent != other.parent) return differ("identity");
    return {};
}

}  // namespace

std::string described(const ui::SemanticNode& node) {
    const auto whole = [](float value) { return std::to_string(static_cast<int>(value)); };
    const ui::Rect& at = node.bounds;
    return std::string(word_of(node.role)) + " “" + node.name.substr(0, 60) + "” at " +
           whole(at.x) + "," + whole(at.y) + " size " + whole(at.width) + "×" + whole(at.height);
}

std::string difference(const ui::Screen& one, const ui::Screen& other) {
    const auto& nodes = one.semantics.nodes();
    const auto& others = other.semantics.nodes();
    const size_t count = std::min(nodes.size(), others.size());
    for (size_t index = 0; index < count; ++index) {
        if (const std::string found = difference(nodes[index], others[index]); !found.empty())
            return found;
    }
    if (nodes.size() != others.size())
        return std::to_string(nodes.size()) + " nodes became " + std::to_string(others.size());
    if (one.page_height != other.page_height)
        return "the page's height " + std::to_string(one.page_height) + " became " +
               std::to_string(other.page_height);
    return {};
}

}  // namespace headless
