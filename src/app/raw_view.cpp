#include "app/raw_view.h"

#include <algorithm>
#include <utility>

#include "app/raw_filter.h"
#include "app/raw_search.h"
#include "app/show_in_job.h"
#include "document/path/paths.h"
#include "document/query.h"

namespace app {
namespace {

constexpr size_t kCutAtOnce = size_t{4} << 20;  // a few milliseconds

void forget_found(RawView& raw) {
    raw.search.found.reset();
    raw.search.running = false;
    raw.filter.running.reset();
    raw.filter.kept.reset();
}

// What was made from the body, and is to be made again.
void forget_rows(State& state) {
    RawView& raw = state.raw;
    forget_found(raw);
    raw.rows.clear();
    raw.lines = document::TextLines();
    raw.unfolding.reset();
    raw.path_of = document::kNoNode;
    raw.stale = true;
}

// Most bodies are never looked at as they were received.
void begin_cutting(State& state) {
    RawView& raw = state.raw;
    if (raw.mode != RawMode::kAsReceived) return;
    const bool is_over = raw.lines.advance(raw_document(state)->bytes, kCutAtOnce);
    if (!is_over) state.more_to_do = true;
}

void search_anew(State& state) {
    if (!state.raw.filter.text.empty()) filter_raw(state, state.raw.filter.text);
    search_raw(state, std::move(state.raw.search.text), false);
}

void begin_unfolded(State& state) {
    state.raw.folds = document::no_flags(*raw_document(state));
    state.raw.selected = document::kNoNode;
}

std::string path_of_selected(const State& state) {
    const document::Document* document = raw_document(state);
    if (document == nullptr || state.raw.selected >= document->nodes.size()) return {};
    return document::path_of(*document, state.raw.selected, path_language(state));
}

// A body that cannot be read to its end is best seen as it came.
void choose_readable_mode(State& state) {
    RawView& raw = state.raw;
    const document::Document& document = *raw_document(state);
    const bool readable = document.has_root() && !document.problem;
    if (!readable && raw.mode != RawMode::kAsReceived) {
        raw.mode = RawMode::kAsReceived;
        raw.tree_missed = true;
    } else if (readable && std::exchange(raw.tree_missed, false)) {
        raw.mode = RawMode::kTree;
    }
}

}  // namespace

void refresh_path(State& state) {
    RawView& raw = state.raw;
    if (raw.selected == raw.path_of) return;
    raw.path_of = raw.selected;
    raw.selected_path = path_of_selected(state);
}

void read_raw(State& state, bool keep_folds) {
    RawView& raw = state.raw;
    forget_scroll_target(state);
    if (raw_document(state) != &state.loaded->document) return;
    const bool was_another = !std::exchange(raw.body, {}).empty();
    if (!keep_folds || was_another) begin_unfolded(state);
    choose_readable_mode(state);
    forget_rows(state);
}

void read_raw_of_object(State& state, const std::string& object) {
    if (state.raw.body == object) choose_raw_body(state, object);
}

void prepare_raw(State& state) {
    const document::Document* document = raw_document(state);
    if (document == nullptr || !std::exchange(state.raw.stale, false)) return;
    begin_cutting(state);
    rebuild_rows(state);
    search_anew(state);
}

bool go_on_cutting(State& state) {
    RawView& raw = state.raw;
    const document::Document* document = raw_document(state);
    const bool is_shown = document != nullptr && !raw.stale && raw.mode == RawMode::kAsReceived;
    if (!is_shown || raw.lines.is_over()) return true;
    const bool is_over = raw.lines.advance(document->bytes, kCutAtOnce);
    // What is to be seen could be among the last.
    if (is_over) raw.reveal_number += 1;
    return is_over;
}

void choose_raw_mode(State& state, RawMode mode) {
    RawView& raw = state.raw;
    raw.tree_missed = false;
    if (mode == raw.mode) return;
    raw.mode = mode;
    if (!raw.stale) begin_cutting(state);
    if (!has_tree(state)) return;
    if (mode != RawMode::kAsReceived) rebuild_rows(state);
    // The same place, seen in another way.
    if (raw.selected != document::kNoNode) reveal_node(state, raw.selected);
}

void choose_raw_body(State& state, std::string object) {
    state.raw.body = std::move(object);
    state.raw.object_checks.reset();
    const document::Document* document = raw_document(state);
    if (document == nullptr) return;
    if (document != &state.loaded->document) {
        state.raw.object_checks.emplace(*document);
        state.more_to_do = true;
    }
    begin_unfolded(state);
    choose_readable_mode(state);
    forget_rows(state);
}

void reveal_node(State& state, document::NodeId node, Revealed how) {
    const auto& kept = state.raw.filter.kept;
    if (kept && !(*kept)[document::row_node(*raw_document(state), node)]) clear_filter(state);
    reveal_row(state, node, how);
}

void select_node(State& state, document::NodeId node) {
    if (has_tree(state) && node < state.raw.folds.size()) state.raw.selected = node;
}

void show_in_raw(State& state, const NodeShownInRaw& shown) {
    if (shown.object != state.raw.body) choose_raw_body(state, shown.object);
    if (shown.node == document::kNoNode) state.tab = Tab::kRaw;
    if (!has_tree(state) || shown.node >= state.raw.folds.size()) return;
    state.tab = Tab::kRaw;
    state.raw.tree_missed = false;
    state.raw.mode = RawMode::kTree;
    if (state.raw.stale) {
        prepare_raw(state);
    } else {
        rebuild_rows(state);
    }
    reveal_node(state, shown.node);
}

void show_raw_place(State& state, RawPlace place) {
    if (raw_document(state) == nullptr) return;
    choose_raw_mode(state, RawMode::kAsReceived);
    state.raw.revealed = place == RawPlace::kFault ? Revealed::kFault : Revealed::kInvalidByte;
    state.raw.reveal_number += 1;
}

}  // namespace app
