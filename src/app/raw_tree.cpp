#include "app/raw_tree.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "app/raw_view.h"
#include "document/query.h"

namespace app {
namespace {

using document::kNoNode;
using document::NodeId;
using document::Row;
using document::RowKind;

bool shows_tree(const State& state) {
    const document::Document* document = raw_document(state);
    return document != nullptr && document->has_root() && state.raw.mode == RawMode::kTree;
}

// The next row from `index` on, in steps of 1 or -1, that belongs to a node: closing brackets
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

void unfold_all_of(State& state, std::vector<NodeId> nodes, NodeId to_reveal) {
    state.raw.unfolding = {state.raw.folds, std::move(nodes), to_reveal};
    state.more_to_do = true;
}

void unfold_siblings(State& state, NodeId node) {
    const document::Document& document = *raw_document(state);
    const NodeId parent = document[node].parent;
    NodeId sibling = parent == kNoNode ? node : document::first_child(document, parent);
    std::vector<NodeId> siblings;
    for (; sibling != kNoNode; sibling = document[sibling].next_sibling)
        siblings.push_back(sibling);
    unfold_all_of(state, std::move(siblings), node);
}

void go_left(State& state, NodeId node) {
    const document::Document& document = *raw_document(state);
    if (document::can_fold(document, node) && !state.raw.folds[node]) {
        toggle_fold(state, node);
    } else {
        const NodeId parent = document[node].parent;
        const bool has_row =
            parent != kNoNode && document[parent].form != document::Form::kDocument;
        go_to(state, has_row ? parent : node);
    }
}

void go_right(State& state, NodeId node) {
    if (!document::can_fold(*raw_document(state), node)) {
        go_to(state, node);
    } else if (state.raw.folds[node]) {
        toggle_fold(state, node);
    } else {
        go_to(state, neighbour(state, node, 1));
    }
}

}  // namespace

void toggle_fold(State& state, NodeId node) {
    if (!shows_tree(state) || node >= state.raw.folds.size()) return;
    document::Folds& folds = state.raw.folds;
    if (folds[node]) {
        document::unfold(*raw_document(state), folds, node);
    } else {
        folds[node] = true;
    }
    state.raw.selected = node;
    rebuild_rows(state);
}

void fold_everything(State& state) {
    if (!shows_tree(state)) return;
    document::fold_all(*raw_document(state), state.raw.folds);
    rebuild_rows(state);
}

void unfold_everything(State& state) {
    if (!shows_tree(state)) return;
    state.raw.folds = document::no_flags(*raw_document(state));
    rebuild_rows(state);
}

void unfold_level(State& state) {
    if (!shows_tree(state)) return;
    unfold_all_of(state, document::outermost_folded(*raw_document(state), state.raw.folds),
                  kNoNode);
}

bool go_on_unfolding(State& state) {
    constexpr size_t kUnfoldedAtOnce = 25'000;  // a few milliseconds
    RawView& raw = state.raw;
    if (!raw.unfolding) return true;
    auto& [folds, left, to_reveal] = *raw.unfolding;
    const document::Document& document = *raw_document(state);
    if (!left.empty()) {
        for (size_t count = std::min(left.size(), kUnfoldedAtOnce); count > 0; --count) {
            document::unfold(document, folds, left.back());
            left.pop_back();
        }
        // Finding the rows of a big body takes a slice of its own.
        if (!left.empty() || document.nodes.size() > kUnfoldedAtOnce) return false;
    }
    raw.folds = std::move(folds);
    const NodeId revealed = to_reveal;
    rebuild_rows(state);
    go_to(state, revealed);
    return true;
}

void fold_branch(State& state, bool folded) {
    RawView& raw = state.raw;
    if (!shows_tree(state) || raw.selected >= raw.folds.size()) return;
    const document::Document& document = *raw_document(state);
    NodeId top = document::row_node(document, raw.selected);
    if (!document::can_fold(document, top) && document[top].parent != kNoNode)
        top = document[top].parent;
    const auto begin = raw.folds.begin();
    std::fill(begin + top, begin + document::subtree_end(document, top), folded);
    rebuild_rows(state);
    reveal_node(state, top, Revealed::kStep);
}

void press_tree_key(State& state, const TreeKeyPressed& press) {
    if (!shows_tree(state) || press.node >= state.raw.folds.size()) return;
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
