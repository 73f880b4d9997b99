#include "app/history.h"

#include <algorithm>
#include <functional>

#include "app/status_words.h"
#include "document/parse.h"
#include "document/rows/rows.h"

namespace app {
namespace {

constexpr size_t kComparedAtOnce_bytes = size_t{4} << 20;

std::string owner_of(const api::Request& request) {
    return request.api_address + "/" + request.id;
}

std::string_view content_type_of(const Loaded& loaded) {
    return api::header_value(loaded.exchange.answer.headers, "Content-Type");
}

// Its bytes go with the document that leaves the screen.
void take_bytes_from_screen(State& state) {
    auto& kept = state.history.kept;
    if (kept.empty() || !kept.back().on_screen) return;
    kept.back().body = state.loaded->document.received();
    kept.back().on_screen = false;
}

void forget_surplus(std::vector<KeptAnswer>& kept) {
    size_t bytes = 0;
    size_t keep = 0;
    while (keep < std::min(kept.size(), kMostAnswersKept)) {
        bytes += kept[kept.size() - 1 - keep].body_bytes;
        if (keep > 0 && bytes > kMostBytesKept) break;
        ++keep;
    }
    kept.erase(kept.begin(), kept.end() - static_cast<ptrdiff_t>(keep));
}

KeptAnswer as_kept(const Loaded& loaded) {
    KeptAnswer answer;
    answer.number = loaded.number;
    answer.at_ms = loaded.exchange.answer.received_at_ms;
    answer.until_ms = answer.at_ms;
    answer.status = status_words(*loaded.job);
    answer.content_type = content_type_of(loaded);
    answer.body_bytes = static_cast<size_t>(loaded.exchange.body_bytes);
    return answer;
}

size_t index_of(const History& history, uint32_t number) {
    size_t index = 0;
    while (index < history.kept.size() && history.kept[index].number != number) ++index;
    return index;
}

void mark_rows(const document::Document& after, Comparison& comparison) {
    const auto& changes = comparison.diff.changes;
    for (uint32_t index = 0; index < changes.size(); ++index) {
        const document::Change& change = changes[index];
        const bool removed = change.kind == document::ChangeKind::kRemoved;
        const document::NodeId node = removed ? change.within : change.after;
        comparison.marks.emplace_back(document::row_node(after, node), index);
    }
    std::sort(comparison.marks.begin(), comparison.marks.end());
}

}  // namespace

void keep_answer(State& state, const Loaded& next) {
    History& history = state.history;
    take_bytes_from_screen(state);
    history.comparison.reset();
    if (!next.job) return;
    std::string owner = owner_of(next.exchange.request);
    if (history.of != owner) {
        if (state.tab == Tab::kChanges) state.tab = Tab::kJob;
        history = {};
        history.of = std::move(owner);
    }
    auto& kept = history.kept;
    if (!kept.empty() && kept.back().body == next.document.received() &&
        kept.back().content_type == content_type_of(next)) {
        kept.back().body = {};
        kept.back().on_screen = true;
        kept.back().until_ms = next.exchange.answer.received_at_ms;
        return;
    }
    kept.push_back(as_kept(next));
    forget_surplus(kept);
}

void prolong_answer(State& state) {
    auto& kept = state.history.kept;
    if (!kept.empty() && kept.back().on_screen)
        kept.back().until_ms = state.loaded->exchange.answer.received_at_ms;
}

void choose_answer(State& state, bool second, uint32_t number) {
    History& history = state.history;
    if (find_answer(history, number) == nullptr) return;
    const uint32_t last = history.kept.back().number;
    const auto [older, newer] = compared_answers(history);
    history.older = second ? older : number;
    history.newer = second ? number : newer;
    if (history.newer == last) history.newer = 0;  // the last one, whichever that will be
    history.comparison.reset();
}

bool has_history(const State& state) {
    return state.history.kept.size() > 1;
}

const KeptAnswer* find_answer(const History& history, uint32_t number) {
    const size_t index = index_of(history, number);
    return index < history.kept.size() ? &history.kept[index] : nullptr;
}

std::pair<uint32_t, uint32_t> compared_answers(const History& history) {
    const auto& kept = history.kept;
    const bool newer_kept = history.newer != 0 && find_answer(history, history.newer) != nullptr;
    const uint32_t newer = newer_kept ? history.newer : kept.back().number;
    const bool older_kept = history.older != 0 && find_answer(history, history.older) != nullptr;
    if (older_kept) return {history.older, newer};
    const size_t index = index_of(history, newer);
    return {kept[index > 0 ? index - 1 : std::min(index + 1, kept.size() - 1)].number, newer};
}

void prepare_comparison(State& state) {
    History& history = state.history;
    if (!has_history(state) || history.comparison) return;
    const auto [one, other] = compared_answers(history);
    const bool in_order = index_of(history, one) <= index_of(history, other);
    Comparison& comparison = history.comparison.emplace();
    comparison.older = in_order ? one : other;
    comparison.newer = in_order ? other : one;
    if (one == other) {
        comparison.step = ComparisonStep::kDone;
        return;
    }
    const size_t bytes =
        find_answer(history, one)->body_bytes + find_answer(history, other)->body_bytes;
    if (bytes > kComparedAtOnce_bytes) {
        state.more_to_do = true;
        return;
    }
    while (is_comparing(state)) go_on_comparing(state);
}

bool is_comparing(const State& state) {
    const auto& comparison = state.history.comparison;
    return comparison && comparison->step != ComparisonStep::kDone;
}

void go_on_comparing(State& state) {
    Comparison& comparison = *state.history.comparison;
    const KeptAnswer& older = *find_answer(state.history, comparison.older);
    const KeptAnswer& newer = *find_answer(state.history, comparison.newer);
    switch (comparison.step) {
        case ComparisonStep::kReadOlder:
            comparison.before = document::parse(older.body, older.content_type);
            comparison.step = ComparisonStep::kReadNewer;
            break;
        case ComparisonStep::kReadNewer:
            if (!newer.on_screen)
                comparison.after = document::parse(newer.body, newer.content_type);
            comparison.step = ComparisonStep::kCompare;
            break;
        case ComparisonStep::kCompare:
            comparison.diff = document::diff(comparison.before, newer_document(state));
            mark_rows(newer_document(state), comparison);
            comparison.step = ComparisonStep::kDone;
            break;
        case ComparisonStep::kDone: break;
    }
}

const document::Document& newer_document(const State& state) {
    const Comparison& comparison = *state.history.comparison;
    return comparison.after ? *comparison.after : state.loaded->document;
}

bool newer_is_on_screen(const State& state) {
    const auto& comparison = state.history.comparison;
    return comparison && comparison->older != comparison->newer && !comparison->after;
}

const document::Change* marked_change(const State& state, document::NodeId node) {
    if (!newer_is_on_screen(state)) return nullptr;
    const Comparison& comparison = *state.history.comparison;
    const auto found = std::lower_bound(comparison.marks.begin(), comparison.marks.end(),
                                        std::pair(node, uint32_t{0}));
    if (found == comparison.marks.end() || found->first != node) return nullptr;
    return &comparison.diff.changes[found->second];
}

}  // namespace app
