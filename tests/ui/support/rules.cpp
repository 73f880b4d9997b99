#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

#include "ui/support/screens.h"

namespace headless {
namespace {

using ui::Rect;
using ui::Role;
using ui::SemanticNode;
using Nodes = std::vector<SemanticNode>;

constexpr float kRounding = 1.5f;  // widths are rounded up to whole pixels here and there

std::string told(const SemanticNode& node) {
    const Rect& at = node.bounds;
    const auto whole = [](float value) { return std::to_string(static_cast<int>(value)); };
    return "role " + std::to_string(static_cast<int>(node.role)) + " “" + node.name.substr(0, 60) +
           "” at " + whole(at.x) + "," + whole(at.y) + " size " + whole(at.width) + "×" +
           whole(at.height);
}

const SemanticNode* scroller_above(const Nodes& nodes, const SemanticNode& node) {
    for (uint32_t up = node.parent; up != ui::kNoParent; up = nodes[up].parent) {
        if (nodes[up].role == Role::kScroller) return &nodes[up];
    }
    return nullptr;
}

void check_tree(const Nodes& nodes) {
    std::set<uint64_t> ids;
    for (uint32_t index = 0; index < nodes.size(); ++index) {
        INFO(told(nodes[index]));
        CHECK(ids.insert(nodes[index].id).second);
        CHECK((nodes[index].parent == ui::kNoParent || nodes[index].parent < index));
        CHECK(nodes[index].name.find("a-token-for-tests") == std::string::npos);
        CHECK(nodes[index].value.find("a-token-for-tests") == std::string::npos);
        CHECK(nodes[index].description.find("a-token-for-tests") == std::string::npos);
    }
}

void check_bounds(const Page& page, const Nodes& nodes, const SemanticNode& node) {
    INFO(told(node));
    const SemanticNode* scroller = scroller_above(nodes, node);
    const float left = scroller != nullptr ? scroller->bounds.x : 0;
    const float room = scroller != nullptr ? scroller->content_width : page.view.width;
    CHECK(node.bounds.x >= left);
    CHECK(node.bounds.right() <= left + room + kRounding);
    CHECK(node.bounds.y >= 0);
    if (!is_interactive(node)) return;
    CHECK(node.bounds.width > 0);
    CHECK(node.bounds.height > 0);
    CHECK_FALSE(node.name.empty());
}

bool overlap(const Rect& one, const Rect& other) {
    return one.x < other.right() - kRounding && other.x < one.right() - kRounding &&
           one.y < other.bottom() - kRounding && other.y < one.bottom() - kRounding;
}

// Both ordered by their upper edge, so that only neighbours need comparing.
void check_overlaps(std::vector<const SemanticNode*> nodes) {
    std::sort(nodes.begin(), nodes.end(), [](const SemanticNode* one, const SemanticNode* other) {
        return one->bounds.y < other->bounds.y;
    });
    for (size_t first = 0; first < nodes.size(); ++first) {
        for (size_t second = first + 1; second < nodes.size(); ++second) {
            if (nodes[second]->bounds.y >= nodes[first]->bounds.bottom()) break;
            if (!overlap(nodes[first]->bounds, nodes[second]->bounds)) continue;
            FAIL_CHECK(told(*nodes[first]), " overlaps ", told(*nodes[second]));
        }
    }
}

}  // namespace

bool is_interactive(const SemanticNode& node) {
    return node.active || node.field.has_value();
}

const SemanticNode* find_exactly(const Page& page, Role role, std::string_view name) {
    for (const SemanticNode* node : page.find_all(role, name)) {
        if (node->name == name) return node;
    }
    return nullptr;
}

size_t count_exactly(const Page& page, Role role, std::string_view name) {
    const auto found = page.find_all(role, name);
    return static_cast<size_t>(
        std::count_if(found.begin(), found.end(),
                      [name](const SemanticNode* node) { return node->name == name; }));
}

void check_rules(const Page& page) {
    const Nodes& nodes = page.screen().semantics.nodes();
    REQUIRE(nodes.size() > 10);
    check_tree(nodes);
    // What scrolls passes below what stays.
    std::vector<const SemanticNode*> scrolled;
    std::vector<const SemanticNode*> fixed;
    for (const SemanticNode& node : nodes) {
        check_bounds(page, nodes, node);
        if (is_interactive(node))
            (node.layer == ui::Layer::kFixed ? fixed : scrolled).push_back(&node);
        CHECK(node.bounds.bottom() <=
              std::max(page.screen().page_height, page.view.height) + kRounding);
    }
    check_overlaps(std::move(scrolled));
    check_overlaps(std::move(fixed));
}

}  // namespace headless
