#include "app/raw_tree.h"

#include <algorithm>

#include "app/raw_view.h"
#include "document/query.h"

namespace app {
namespace {

using document::kNoNode;
using document::NodeId;
using document::Row;
using document::RowKind;

bool has_tree(const State& state) {
    const document::Document* document = raw_document(state);
    return document != nullptr && document->has_root() && state.raw.mode == RawMode::kTree;
}

// Whether something inside has a row of its own.
bool can_fold(const document::Document& document, NodeId node) {
    NodeId child = document::first_child(document, node);
    while (child != kNoNode && document::row_node(document, child) != child)
        child = document[child].next_sibling;
    return child != kNoNode;
}

// The next row from `index` on, in steps of 1 or -1, that stands for a node: closing brackets
// belong to the row that opens them.
NodeId row_from(const State& state, size_t index, int step) {
    for (; index < state.raw.rows.size(); index += static_cast<size_t>(step)) {
        const Row row = raw_row(state, index);
        if (row.kind != RowKind::kClose) return row.node;
    }
    return kNoNode;
}

NodeId neighbour(const State& state, NodeId node, int step) {
    const size_t index = state.raw.rows.index_of(*raw_document(state), node);
    return row_from(state, index + static_cast<size_t>(step), step);
}

void go_to(State& state, NodeId node) {
    if (node != kNoNode) reveal_node(state, node, Revealed::kStep);
}

void unfold_siblings(State& state, NodeId node) {
    const document::Document& document = *raw_document(state);
    const NodeId parent = document[node].parent;
    NodeId sibling = parent == kNoNode ? node : document::first_child(document, parent);
    for (; sibling != kNoNode; sibling = document[sibling].next_sibling)
        state.raw.folds[sibling] = false;
    rebuild_rows(state);
    go_to(state, node);
}

void go_left(State& state, NodeId node) {
    const document::Document& document = *raw_document(state);
    if (can_fold(document, node) && !state.raw.folds[node]) {
        toggle_fold(state, node);
    } else {
        const NodeId parent = document[node].parent;
        const bool has_row =
            parent != kNoNode && document[parent].form != document::Form::kDocument;
        go_to(state, has_row ? parent : node);
    }
}

void go_right(State& state, NodeId node) {
    if (!can_fold(*raw_document(state), node)) {
        go_to(state, node);
    } else if (state.raw.folds[node]) {
        toggle_fold(state, node);
    } else {
        go_to(state, neighbour(state, node, 1));
    }
}

}  // namespace

void toggle_fold(State& state, NodeId node) {
    if (!has_tree(state) || node >= state.raw.folds.size()) return;
    state.raw.folds[node] = !state.raw.folds[node];
    state.raw.selected = node;
    rebuild_rows(state);
}

void fold_everything(State& state) {
    if (!has_tree(state)) return;
    document::fold_all(*raw_document(state), state.raw.folds);
    rebuild_rows(state);
}

void unfold_everything(State& state) {
    if (!has_tree(state)) return;
    state.raw.folds = document::no_folds(*raw_document(state));
    rebuild_rows(state);
}

void unfold_level(State& state) {
    if (!has_tree(state)) return;
    const document::Document& document = *raw_document(state);
    document::Folds& folds = state.raw.folds;
    std::vector<NodeId> outermost;
    size_t level = ~size_t{0};
    for (NodeId node = 0; node < folds.size();) {
        const bool folded = folds[node] && can_fold(document, node);
        if (folded) {
            outermost.push_back(node);
            level = std::min(level, document::depth(document, node));
        }
        node = folded ? document::subtree_end(document, node) : node + 1;
    }
    for (const NodeId node : outermost) {
        if (document::depth(document, node) == level) folds[node] = false;
    }
    rebuild_rows(state);
}

void fold_branch(State& state, bool folded) {
    RawView& raw = state.raw;
    if (!has_tree(state) || raw.selected >= raw.folds.size()) return;
    const document::Document& document = *raw_document(state);
    NodeId top = document::row_node(document, raw.selected);
    if (!can_fold(document, top) && document[top].parent != kNoNode) top = document[top].parent;
    const NodeId end = document::subtree_end(document, top);
    for (NodeId node = top; node < end; ++node)
        raw.folds[node] = folded && can_fold(document, node);
    rebuild_rows(state);
    reveal_node(state, top, Revealed::kStep);
}

void press_tree_key(State& state, const TreeKeyPressed& press) {
    if (!has_tree(state) || press.node >= state.raw.folds.size()) return;
    switch (press.key) {
        case TreeKey::kUp:
        case TreeKey::kDown: {
            const NodeId next = neighbour(state, press.node, press.key == TreeKey::kUp ? -1 : 1);
            go_to(state, next == kNoNode ? press.node : next);
            break;
        }
        case TreeKey::kHome: go_to(state, row_from(state, 0, 1)); break;
        case TreeKey::kEnd: go_to(state, row_from(state, state.raw.rows.size() - 1, -1)); break;
        case TreeKey::kLeft: go_left(state, press.node); break;
        case TreeKey::kRight: go_right(state, press.node); break;
        case TreeKey::kStar: unfold_siblings(state, press.node); break;
    }
}

}  // namespace app
