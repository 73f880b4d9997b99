#include "app/raw_search.h"

#include <utility>

#include "app/raw_body.h"
#include "app/raw_rows.h"
#include "base/no_break.h"
#include "base/time.h"
#include "document/query.h"
#include "job/readable.h"
#include "words/moments.h"
#include "words/page.h"
#include "words/raw.h"

namespace app {
namespace {

constexpr size_t kSearchedAtOnce = 25'000;  // a few milliseconds

// A value as the views say it, with the spaces that people type. A relative time is found by its
// date.
std::string readable_text(const void* context, const document::Document& document,
                          document::NodeId leaf) {
    const State& state = *static_cast<const State*>(context);
    std::string_view key = document::key_token(document, leaf);
    if (!job::may_read_otherwise(key, document[leaf].kind)) return {};
    if (const auto moment = job::moment_at(document, leaf)) {
        const int64_t epoch_ms = base::looks_like_seconds(*moment) ? *moment * 1000 : *moment;
        return words::format_date_time(epoch_ms,
                                       state.times == Times::kUtc ? base::Zone() : state.zone);
    }
    return base::with_plain_spaces(job::readable(
        document::key_text(document, leaf), document::text(document, leaf), document[leaf].kind));
}

std::string match_words(const RawSearch& search) {
    const auto count = static_cast<int64_t>(search.found->count());
    return count == 0 ? words::kAnnounceNoMatches : words::announce_matches(count);
}

}  // namespace

void search_raw(State& state, std::string text, bool reveal_first) {
    RawSearch& search = state.raw.search;
    const document::SearchOptions options = search.options;
    search = {};
    search.text = std::move(text);
    search.options = options;
    auto begun = document::Search::begin(search.text, options);
    if (!begun) {
        search.fault = begun.error().sentence;
    } else if (has_tree(state) && !search.text.empty()) {
        search.found = std::move(*begun);
        search.running = true;
        search.to_reveal = reveal_first;
        state.more_to_do = true;
    }
}

void flip_search_switch(State& state, SearchSwitch which) {
    document::SearchOptions& options = state.raw.search.options;
    bool* const switches[] = {&options.match_case, &options.whole_words,
                              &options.regular_expression};
    bool& flipped = *switches[static_cast<size_t>(which)];
    flipped = !flipped;
    search_raw(state, std::move(state.raw.search.text), true);
}

void step_match(State& state, int step) {
    RawSearch& search = state.raw.search;
    if (!search.found || search.found->matches().empty()) return;
    const auto count = static_cast<int64_t>(search.found->matches().size());
    const int64_t match = (static_cast<int64_t>(search.match) + step + count) % count;
    search.match = static_cast<size_t>(match);
    search.to_reveal = false;
    reveal_row(state, search.found->matches()[search.match].node);
    state.announcement =
        words::announce_match(match + 1, static_cast<int64_t>(search.found->count()));
}

void cancel_search(State& state) {
    RawSearch& search = state.raw.search;
    search.cancelled = std::exchange(search.running, false);
}

std::string match_text(const RawSearch& search) {
    if (!search.found) return {};
    const document::Search& found = *search.found;
    if (found.count() == 0) return search.running ? words::kNoMatchYet : words::kNoMatch;
    std::string text = words::match_of(static_cast<int64_t>(search.match) + 1,
                                       static_cast<int64_t>(found.count()));
    if (search.running) text = words::matches_so_far(text);
    if (search.cancelled) text = words::matches_cancelled(text);
    if (found.count() > found.matches().size())
        text = words::matches_within_reach(text, static_cast<int64_t>(found.matches().size()));
    return text;
}

bool go_on_searching(State& state) {
    RawSearch& search = state.raw.search;
    if (!search.running) return true;
    const RawFilter& filter = state.raw.filter;
    search.running = !search.found->advance(*raw_document(state), {readable_text, &state},
                                            filter.kept ? &*filter.kept : nullptr, kSearchedAtOnce);
    const auto& matches = search.found->matches();  // only nodes that the filter keeps
    if (!matches.empty() && std::exchange(search.to_reveal, false)) {
        reveal_row(state, matches.front().node);
    }
    if (!search.running) state.announcement = match_words(search);
    return !search.running;
}

}  // namespace app
