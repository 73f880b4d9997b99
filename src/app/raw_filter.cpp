#include "app/raw_filter.h"

#include <utility>

#include "app/raw_body.h"
#include "app/raw_rows.h"
#include "app/raw_search.h"
#include "words/form.h"
#include "words/page.h"

namespace app {
namespace {

constexpr size_t kFilteredAtOnce = 25'000;  // a few milliseconds

}  // namespace

void filter_raw(State& state, std::string path) {
    RawFilter& filter = state.raw.filter;
    filter.text = std::move(path);
    filter.fault.clear();
    filter.running.reset();
    if (filter.text.empty()) return clear_filter(state);
    if (!has_tree(state)) return;
    auto query = document::PathQuery::compile(filter.text);
    if (!query) {
        filter.fault = query.error().sentence;
        return;
    }
    filter.running.emplace(std::move(*query), *raw_document(state));
    state.more_to_do = true;
}

void clear_filter(State& state) {
    RawView& raw = state.raw;
    const bool hid_rows = raw.filter.kept.has_value();
    raw.filter = {};
    if (!hid_rows) return;
    rebuild_rows(state);
    if (raw.selected != document::kNoNode) reveal_row(state, raw.selected);
    if (!raw.search.text.empty()) search_raw(state, raw.search.text, false);
}

bool go_on_filtering(State& state) {
    RawFilter& filter = state.raw.filter;
    if (!filter.running) return true;
    const document::Document& document = *raw_document(state);
    if (!filter.running->is_over()) {
        const bool is_over = filter.running->advance(document, kFilteredAtOnce);
        // Keeping what is selected in a big body takes a slice of its own.
        if (!is_over || document.nodes.size() > kFilteredAtOnce) return false;
    }
    if (filter.running->gave_up()) {
        filter.fault = words::kPathLooksAtTooMuch;
    } else {
        filter.count = filter.running->nodes().size();
        filter.kept = document::kept_nodes(document, filter.running->nodes());
        rebuild_rows(state);
        state.announcement = words::announce_nodes_selected(static_cast<int64_t>(filter.count));
        if (!state.raw.search.text.empty()) search_raw(state, state.raw.search.text, false);
    }
    filter.running.reset();
    return true;
}

}  // namespace app
