#include "app/raw_view.h"

#include <algorithm>
#include <utility>

#include "document/row_text.h"
#include "document/search.h"

namespace app {
namespace {

void reveal(State& state, document::NodeId node) {
    document::unfold_to(state.loaded->document, state.raw.folds, node);
    rebuild_rows(state);
    state.raw.selected = node;
    state.raw.reveal_number += 1;
}

bool has_tree(const State& state) {
    return state.loaded && state.loaded->document.has_root();
}

}  // namespace

void rebuild_rows(State& state) {
    const document::Document& document = state.loaded->document;
    RawView& raw = state.raw;
    raw.rows = document::visible_rows(document, raw.folds);
    raw.widest_row_bytes = 0;
    for (const document::Row& row : raw.rows) {
        const size_t bytes = size_t{2} * row.depth + document::row_bytes(document, row) + 24;
        raw.widest_row_bytes = std::max(raw.widest_row_bytes, bytes);
    }
}

void read_raw(State& state, bool keep_folds) {
    RawView& raw = state.raw;
    const document::Document& document = state.loaded->document;
    if (!keep_folds) {
        raw.folds = document::no_folds(document);
        raw.selected = document::kNoNode;
    }
    const bool readable = document.has_root() && !document.problem;
    if (!readable && raw.mode == RawMode::kTree) {
        raw.mode = RawMode::kAsReceived;
        raw.tree_missed = true;
    } else if (readable && std::exchange(raw.tree_missed, false)) {
        raw.mode = RawMode::kTree;
    }
    raw.rows.clear();
    raw.lines.clear();
    raw.matches.clear();
    raw.stale = true;
}

void prepare_raw(State& state) {
    if (!state.loaded || !std::exchange(state.raw.stale, false)) return;
    state.raw.lines = document::text_lines(state.loaded->document.bytes);
    rebuild_rows(state);
    search_raw(state, state.raw.search, false);
}

void toggle_fold(State& state, document::NodeId node) {
    if (!has_tree(state) || node >= state.raw.folds.size()) return;
    state.raw.folds[node] = !state.raw.folds[node];
    state.raw.selected = node;
    rebuild_rows(state);
}

void fold_everything(State& state) {
    if (!has_tree(state)) return;
    document::fold_all(state.loaded->document, state.raw.folds);
    rebuild_rows(state);
}

void unfold_everything(State& state) {
    if (!has_tree(state)) return;
    state.raw.folds = document::no_folds(state.loaded->document);
    rebuild_rows(state);
}

void search_raw(State& state, std::string wanted, bool reveal_first) {
    RawView& raw = state.raw;
    raw.search = std::move(wanted);
    raw.matches.clear();
    raw.match = 0;
    if (!has_tree(state) || raw.search.empty()) return;
    raw.matches = document::search(state.loaded->document, raw.search);
    if (reveal_first && !raw.matches.empty()) reveal(state, raw.matches.front());
}

void step_match(State& state, int step) {
    RawView& raw = state.raw;
    if (!has_tree(state) || raw.matches.empty()) return;
    const size_t count = raw.matches.size();
    raw.match = (raw.match + count + static_cast<size_t>(step + static_cast<int>(count))) % count;
    reveal(state, raw.matches[raw.match]);
}

void show_in_raw(State& state, document::NodeId node) {
    if (!has_tree(state) || node >= state.raw.folds.size()) return;
    state.tab = Tab::kRaw;
    state.raw.mode = RawMode::kTree;
    state.raw.tree_missed = false;
    prepare_raw(state);
    reveal(state, node);
}

}  // namespace app
