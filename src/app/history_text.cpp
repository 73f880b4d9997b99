// A comparison in words, for the screen and for copying: paths and tokens as received, credentials
// masked until they are shown.

#include <algorithm>
#include <array>
#include <vector>

#include "app/history.h"
#include "app/state.h"
#include "base/credentials.h"
#include "base/text.h"
#include "base/time.h"
#include "document/path/paths.h"
#include "document/query.h"
#include "words/common.h"
#include "words/copying.h"
#include "words/live.h"

namespace app {
namespace {

using document::Document;
using document::Kind;
using document::NodeId;

constexpr size_t kLongestValue = 200;
constexpr size_t kMostCopied = 10'000;

std::string value_text(const State& state, const Document& document, NodeId node) {
    const document::Node& value = document[node];
    if (value.child_count > 0 && document::is_container(document, node)) {
        return value.kind == Kind::kArray ? words::items(value.child_count)
                                          : words::keys(value.child_count);
    }
    const std::string_view token = document::token(document, node);
    std::string text =
        state.secrets_shown
            ? base::shorten(base::beginning(token, document::kBeginningBytes), kLongestValue)
            : base::shorten_masked(token, kLongestValue);
    return text.empty() ? words::kEmpty : state.form.token.removed_from(std::move(text));
}

}  // namespace

ChangeText text_of(const State& state, const document::Change& change) {
    const Document& before = state.history.comparison->before;
    const Document& after = newer_document(state);
    ChangeText text;
    const bool removed = change.after == document::kNoNode;
    text.path = document::path(removed ? before : after, removed ? change.before : change.after);
    if (change.before != document::kNoNode) text.before = value_text(state, before, change.before);
    if (!removed) text.after = value_text(state, after, change.after);
    return text;
}

std::string counts_of(const document::Diff& diff) {
    std::array<int64_t, 3> counts{};
    for (const document::Change& change : diff.changes) ++counts[static_cast<size_t>(change.kind)];
    constexpr std::string (*kCounted[])(int64_t) = {words::count_added, words::count_removed,
                                                    words::count_changed};
    std::vector<std::string> kinds;
    for (size_t kind = 0; kind < counts.size(); ++kind) {
        if (counts[kind] > 0) kinds.push_back(kCounted[kind](counts[kind]));
    }
    const std::string by_kind = base::join(kinds, ", ");
    if (diff.count == diff.changes.size()) return by_kind;
    return words::first_changes(static_cast<int64_t>(diff.count),
                                static_cast<int64_t>(diff.changes.size()), by_kind);
}

std::string comparison_as_text(const State& state) {
    const History& history = state.history;
    if (!history.comparison) return {};
    const Comparison& comparison = *history.comparison;
    const KeptAnswer* older = find_answer(history, comparison.older);
    const KeptAnswer* newer = find_answer(history, comparison.newer);
    if (older == nullptr || newer == nullptr) return {};
    std::string text = words::copied_changes_head(history.of, base::format_iso(older->at_ms),
                                                  base::format_iso(newer->at_ms)) +
                       "\n\n";
    const size_t copied = std::min(comparison.diff.changes.size(), kMostCopied);
    for (size_t index = 0; index < copied; ++index) {
        const ChangeText told = text_of(state, comparison.diff.changes[index]);
        if (told.before.empty()) {
            text += "+ " + told.path + ": " + told.after + "\n";
        } else if (told.after.empty()) {
            text += "- " + told.path + ": " + told.before + "\n";
        } else {
            text += "~ " + told.path + ": " + told.before + " -> " + told.after + "\n";
        }
    }
    if (comparison.diff.count > copied) {
        const size_t left_out = comparison.diff.count - copied;
        text += words::copied_changes_left_out(static_cast<int64_t>(left_out)) + "\n";
    }
    return text;
}

}  // namespace app
