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

// The row of `node`, or nothing where it is folded away.
std::vector<Row>::const_iterator row_of(const RawView& raw, NodeId node) {
    return std::find_if(raw.rows.begin(), raw.rows.end(),
                        [node](const Row& row) { return row.node == node; });
}

// The next row that stands for a node: closing brackets belong to the row that opens them.
NodeId neighbour(const RawView& raw, NodeId node, int step) {
    for (auto row = row_of(raw, node); row != raw.rows.end();) {
        if (step < 0 && row == raw.rows.begin()) return kNoNode;
        row += step;
        if (row == raw.rows.end()) return kNoNode;
        if (row->kind != RowKind::kClose) return row->node;
    }
    return kNoNode;
}

NodeId last_row(const RawView& raw) {
    for (auto row = raw.rows.rbegin(); row != raw.rows.rend(); ++row) {
        if (row->kind != RowKind::kClose) return row->node;
    }
    return kNoNode;
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
        go_to(state, neighbour(state.raw, node, 1));
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
    RawView& raw = state.raw;
    const auto is_folded = [&](const Row& row) {
        return row.kind == RowKind::kFolded && raw.folds[row.node];
    };
    unsigned level = ~0u;
    for (const Row& row : raw.rows) {
        if (is_folded(row) && can_fold(document, row.node))
            level = std::min<unsigned>(level, row.depth);
    }
    for (const Row& row : raw.rows) {
        if (is_folded(row) && row.depth == level) raw.folds[row.node] = false;
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
    const RawView& raw = state.raw;
    switch (press.key) {
        case TreeKey::kUp:
        case TreeKey::kDown: {
            const NodeId next = neighbour(raw, press.node, press.key == TreeKey::kUp ? -1 : 1);
            go_to(state, next == kNoNode ? press.node : next);
            break;
        }
        case TreeKey::kHome:
            go_to(state, raw.rows.empty() ? kNoNode : raw.rows.front().node);
            break;
        case TreeKey::kEnd: go_to(state, last_row(raw)); break;
        case TreeKey::kLeft: go_left(state, press.node); break;
        case TreeKey::kRight: go_right(state, press.node); break;
        case TreeKey::kStar: unfold_siblings(state, press.node); break;
    }
}

}  // namespace app
