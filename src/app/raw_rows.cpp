#include "app/raw_rows.h"

#include "app/raw_body.h"
#include "document/rows/rows.h"

namespace app {
namespace {

bool is_folded_away(const State& state, document::NodeId node) {
    const document::Document& document = *raw_document(state);
    node = document[document::row_node(document, node)].parent;
    while (node != document::kNoNode && !state.raw.folds[node]) node = document[node].parent;
    return node != document::kNoNode;
}

}  // namespace

void rebuild_rows(State& state) {
    RawView& raw = state.raw;
    raw.unfolding.reset();  // another way to fold comes first
    const bool pretty = raw.mode == RawMode::kPretty;
    const document::Folds* kept = !pretty && raw.filter.kept ? &*raw.filter.kept : nullptr;
    raw.rows.update(*raw_document(state), pretty ? nullptr : &raw.folds, kept);
}

document::Row raw_row(const State& state, size_t index) {
    const bool pretty = state.raw.mode == RawMode::kPretty;
    return state.raw.rows.at(*raw_document(state), pretty ? nullptr : &state.raw.folds, index);
}

void reveal_row(State& state, document::NodeId node, Revealed how) {
    RawView& raw = state.raw;
    if (is_folded_away(state, node)) {
        document::unfold_to(*raw_document(state), raw.folds, node);
        if (raw.mode == RawMode::kTree) rebuild_rows(state);
    }
    raw.selected = node;
    raw.revealed = how;
    raw.reveal_number += 1;
}

}  // namespace app
