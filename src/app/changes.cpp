#include "app/changes.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

#include "document/query.h"
#include "words/common.h"
#include "words/page.h"

namespace app {
namespace {

using document::Change;
using document::ChangeKind;
using document::Document;
using document::kNoNode;
using document::NodeId;

using Followed = std::vector<NodeId>;  // by node, as counterparts() has it

bool changes_with_every_answer(std::string_view key) {
    return key == "updated_at" || key == "modified_at" || key == "accessed_at";
}

// 0 for the values of the job itself, 1 for those of its parts, 2 for what always changes.
int rank_of(const Document& before, const Document& after, const Change& change) {
    const bool removed = change.after == kNoNode;
    const Document& document = removed ? before : after;
    const NodeId node = removed ? change.before : change.after;
    if (changes_with_every_answer(document::key_text(document, node))) return 2;
    return document::depth(document, node) <= 2 && document[node].child_count == 0 ? 0 : 1;
}

// For every node of the last response its counterpart in the next; empty if it is not needed.
Followed followed_nodes(const std::optional<Changes>& changes, const Succession& answers) {
    if (!changes || (changes->listed.empty() && changes->marks.empty())) return {};
    return document::counterparts(answers.last, answers.next);
}

NodeId where_now(const Followed& followed, NodeId node) {
    return node < followed.size() ? followed[node] : kNoNode;
}

// Without those that are gone, or whose time is over.
void move_along(std::vector<Mark>& marks, const Followed& followed, int64_t now_ms) {
    for (Mark& mark : marks) mark.node = where_now(followed, mark.node);
    std::erase_if(marks, [now_ms](const Mark& mark) {
        return mark.node == kNoNode || strength_of(mark.at_ms, now_ms).share == 0;
    });
    std::sort(marks.begin(), marks.end(),
              [](const Mark& left, const Mark& right) { return left.node < right.node; });
}

void move_along(std::vector<Change>& listed, const Followed& followed) {
    std::erase_if(listed, [&followed](Change& change) {
        if (change.after == kNoNode) return false;
        change.after = where_now(followed, change.after);
        return change.after == kNoNode;
    });
}

// Of two marks, one inside the other, the one of the newest response stays.
std::vector<Mark> put_together(const Document& newest, const std::vector<Mark>& fresh,
                               const std::vector<Mark>& older) {
    std::vector<Mark> all;
    std::merge(fresh.begin(), fresh.end(), older.begin(), older.end(), std::back_inserter(all),
               [](const Mark& left, const Mark& right) { return left.node < right.node; });
    std::vector<Mark> apart;
    for (const Mark& mark : all) {
        const bool within =
            !apart.empty() && mark.node < document::subtree_end(newest, apart.back().node);
        if (!within) {
            apart.push_back(mark);
        } else if (mark.at_ms > apart.back().at_ms) {
            apart.back() = mark;
        }
    }
    return apart;
}

Changes changes_of(Succession& answers, document::Diff diff) {
    Changes changes;
    changes.since_ms = answers.last_ms;
    changes.as_of_ms = answers.next_ms;
    changes.count = diff.count;
    changes.before = std::move(answers.last);
    for (const Change& change : diff.changes) {
        if (change.after != kNoNode)
            changes.marks.push_back({change.after, change.before, answers.next_ms});
    }
    for (const int rank : {0, 1, 2}) {
        std::copy_if(diff.changes.begin(), diff.changes.end(), std::back_inserter(changes.listed),
                     [&](const Change& change) {
                         return rank_of(changes.before, answers.next, change) == rank;
                     });
    }
    return changes;
}

// The next response changed nothing: what an earlier one changed stays listed.
void keep_listed(Changes& changes, const Followed& followed) {
    const size_t listed = changes.listed.size();
    move_along(changes.listed, followed);
    changes.count -= listed - changes.listed.size();
}

}  // namespace

std::optional<size_t> follow_changes(std::optional<Changes>& changes, Succession answers) {
    document::Diff diff = document::diff(answers.last, answers.next);
    const Followed followed = followed_nodes(changes, answers);
    if (!answers.same_options) {
        std::erase_if(diff.changes,
                      [](const Change& change) { return change.kind != ChangeKind::kChanged; });
        diff.count = diff.changes.size();
    }
    if (changes) move_along(changes->marks, followed, answers.next_ms);
    if (diff.empty() && changes && changes->count > 0) {
        keep_listed(*changes, followed);
        changes->none_since = changes->none_since || answers.same_options;
        if (answers.same_options) return 0;
    }
    if (diff.empty() && !answers.same_options) {
        if (changes && changes->count == 0) changes.reset();
        return std::nullopt;
    }
    std::vector<Mark> older;
    if (changes) older = std::move(changes->marks);
    for (Mark& mark : older) mark.before = kNoNode;
    changes = changes_of(answers, std::move(diff));
    changes->marks = put_together(answers.next, changes->marks, older);
    return changes->count;
}

const Mark* mark_of(const Changes& changes, const Document& newest, NodeId node) {
    auto found =
        std::upper_bound(changes.marks.begin(), changes.marks.end(), node,
                         [](NodeId wanted, const Mark& mark) { return wanted < mark.node; });
    if (node == kNoNode || found == changes.marks.begin()) return nullptr;
    --found;
    return node < document::subtree_end(newest, found->node) ? &*found : nullptr;
}

const Mark* mark_within(const Changes& changes, const Document& newest, NodeId node) {
    if (node == kNoNode) return nullptr;
    const Mark* best = mark_of(changes, newest, node);
    if (best != nullptr) return best;
    const NodeId end = document::subtree_end(newest, node);
    auto at = std::lower_bound(changes.marks.begin(), changes.marks.end(), node,
                               [](const Mark& mark, NodeId wanted) { return mark.node < wanted; });
    for (; at != changes.marks.end() && at->node < end; ++at) {
        if (best == nullptr || at->at_ms > best->at_ms) best = &*at;
    }
    return best;
}

Strength strength_of(int64_t marked_at_ms, int64_t now_ms) {
    constexpr int64_t kFull_ms = kMarkedFor_ms - kFadingFor_ms;
    const int64_t age_ms = std::max<int64_t>(now_ms - marked_at_ms, 0);
    if (age_ms < kFull_ms) return {1, kFull_ms - age_ms};
    if (age_ms >= kMarkedFor_ms) return {};
    const int64_t step = (age_ms - kFull_ms) / kFadeStep_ms + 1;
    constexpr int64_t kSteps = kFadingFor_ms / kFadeStep_ms;
    return {1 - static_cast<double>(step) / (kSteps + 1), kFull_ms + step * kFadeStep_ms - age_ms};
}

std::string count_of_changes(size_t count) {
    return count == 0 ? words::kCountOfNoChanges : words::changes(static_cast<int64_t>(count));
}

}  // namespace app
