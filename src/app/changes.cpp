#include "app/changes.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "app/state.h"
#include "base/units.h"
#include "document/query.h"

namespace app {
namespace {

using document::Change;
using document::kNoNode;

bool same_job(const Loaded& last, const Loaded& next) {
    const api::Request& one = last.exchange.request;
    const api::Request& other = next.exchange.request;
    return last.job && next.job && one.id == other.id && one.api_address == other.api_address &&
           one.options.format == other.options.format;
}

bool changes_with_every_answer(std::string_view key) {
    return key == "updated_at" || key == "modified_at" || key == "accessed_at";
}

// 0 for the values of the job itself, 1 for those of its parts, 2 for what always changes.
int rank_of(const document::Document& before, const document::Document& after,
            const Change& change) {
    const bool removed = change.after == kNoNode;
    const document::Document& document = removed ? before : after;
    const document::NodeId node = removed ? change.before : change.after;
    if (changes_with_every_answer(document::key_text(document, node))) return 2;
    return document::depth(document, node) <= 2 && document[node].child_count == 0 ? 0 : 1;
}

}  // namespace

std::optional<Changes> changes_between(Loaded& last, const Loaded& next) {
    if (!same_job(last, next)) return std::nullopt;
    document::Diff diff = document::diff(last.document, next.document);
    if (last.exchange.request.options != next.exchange.request.options) {
        std::erase_if(diff.changes, [](const Change& change) {
            return change.kind != document::ChangeKind::kChanged;
        });
        diff.count = diff.changes.size();
        if (diff.empty()) return std::nullopt;
    }
    Changes changes;
    changes.before = std::move(last.document);
    changes.since_ms = last.exchange.answer.received_at_ms;
    changes.as_of_ms = next.exchange.answer.received_at_ms;
    changes.count = diff.count;
    std::copy_if(diff.changes.begin(), diff.changes.end(), std::back_inserter(changes.present),
                 [](const Change& change) { return change.after != kNoNode; });
    for (const int rank : {0, 1, 2}) {
        std::copy_if(diff.changes.begin(), diff.changes.end(), std::back_inserter(changes.listed),
                     [&](const Change& change) {
                         return rank_of(changes.before, next.document, change) == rank;
                     });
    }
    return changes;
}

const Change* change_of(const Changes& changes, const document::Document& after,
                        document::NodeId node) {
    auto found = std::upper_bound(
        changes.present.begin(), changes.present.end(), node,
        [](document::NodeId wanted, const Change& change) { return wanted < change.after; });
    if (node == kNoNode || found == changes.present.begin()) return nullptr;
    --found;
    return node < document::subtree_end(after, found->after) ? &*found : nullptr;
}

int64_t marked_for_ms(const Changes& changes, int64_t now_ms) {
    if (changes.count == 0) return 0;
    return std::clamp(changes.as_of_ms + kMarkedFor_ms - now_ms, int64_t{0}, kMarkedFor_ms);
}

std::string count_of_changes(const Changes& changes) {
    if (changes.count == 0) return "No changes";
    return base::plural(static_cast<int64_t>(changes.count), "change", "changes");
}

}  // namespace app
