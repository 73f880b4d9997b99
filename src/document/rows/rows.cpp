#include "document/rows/rows.h"

#include <cstring>
#include <string_view>

#include "document/query.h"

namespace document {
namespace {

// The first child that has a row of its own.
NodeId first_row_child(const Document& document, NodeId node) {
    NodeId child = first_child(document, node);
    while (child != kNoNode && row_node(document, child) != child) {
        child = document[child].next_sibling;
    }
    return child;
}

}  // namespace

NodeId next_flag(const Flags& flags, NodeId from, bool wanted) {
    const auto count = static_cast<NodeId>(flags.size());
    if (from >= count) return count;
    const void* found = std::memchr(flags.data() + from, wanted ? 1 : 0, count - from);
    if (found == nullptr) return count;
    return static_cast<NodeId>(static_cast<const uint8_t*>(found) - flags.data());
}

bool can_fold(const Document& document, NodeId node) {
    return first_row_child(document, node) != kNoNode;
}

void unfold(const Document& document, Folds& folds, NodeId node) {
    folds[node] = false;
    for (NodeId child = first_child(document, node); child != kNoNode;
         child = document[child].next_sibling) {
        if (!can_fold(document, child)) folds[child] = false;
    }
}

std::vector<NodeId> outermost_folded(const Document& document, const Folds& folds) {
    std::vector<NodeId> outermost;
    size_t level = ~size_t{0};
    for (NodeId node = 0; (node = next_flag(folds, node, true)) < folds.size();
         node = subtree_end(document, node)) {
        const size_t depth_here = depth(document, node);
        if (depth_here > level || !can_fold(document, node)) continue;
        if (depth_here < level) outermost.clear();
        level = depth_here;
        outermost.push_back(node);
    }
    return outermost;
}

void fold_all(const Document& document, Folds& folds) {
    folds.assign(document.nodes.size(), true);
    // A wrapper around everything, as in {"job": {…}}, stays open with the root.
    NodeId node = document.has_root() ? kRoot : kNoNode;
    while (node != kNoNode) {
        unfold(document, folds, node);
        node = document[node].child_count == 1 ? first_member(document, node) : kNoNode;
    }
}

RowWalk::RowWalk(const Document& document) {
    if (!document.has_root()) return;
    const bool xml = document[kRoot].form == Form::kDocument;
    top_ = xml ? kRoot : kNoNode;
    node_ = xml ? first_child(document, kRoot) : kRoot;
}

bool RowWalk::next(const Document& document, Row& row) {
    if (node_ == top_) return false;
    if (left_ && document[node_].next_sibling == kNoNode) {
        node_ = document[node_].parent;
        if (node_ == top_) return false;
        row = {node_, ++line_, --depth_, RowKind::kClose};
        return true;
    }
    if (left_) node_ = document[node_].next_sibling;
    row = enter(document);
    return true;
}

Row RowWalk::enter(const Document& document) {
    const NodeId entered = node_;
    line_ = document[entered].line;
    const NodeId inner = first_row_child(document, entered);
    left_ = inner == kNoNode;
    if (!left_) {
        node_ = inner;
        return {entered, line_, depth_++, RowKind::kOpen};
    }
    const bool empty_container =
        document[entered].form == Form::kJson && is_container(document, entered);
    return {entered, line_, depth_, empty_container ? RowKind::kFolded : RowKind::kLeaf};
}

NodeId row_node(const Document& document, NodeId node) {
    const Node& shown = document[node];
    if (shown.form == Form::kAttribute) return shown.parent;
    // Text that is all the content of its element stands between the tags; it has the same span.
    const bool alone = shown.form == Form::kText && shown.line == document[shown.parent].line;
    return alone ? shown.parent : node;
}

uint32_t last_line_of(const Document& document, NodeId node) {
    const NodeId next = document[node].next_sibling;
    if (next != kNoNode && row_node(document, next) == next) return document[next].line - 1;
    const NodeId last = row_node(document, subtree_end(document, node) - 1);
    uint32_t line = document[last].line;
    for (NodeId inner = last; inner > node; inner = document[inner].parent) ++line;
    return line;
}

void unfold_to(const Document& document, Folds& folds, NodeId node) {
    for (node = document[row_node(document, node)].parent; node != kNoNode;
         node = document[node].parent) {
        if (folds[node]) unfold(document, folds, node);
    }
}

}  // namespace document
