#include "document/pairing.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "base/text.h"
#include "document/query.h"

namespace document {
namespace {

constexpr size_t kNowhere = ~size_t{0};

std::vector<NodeId> members_of(const Document& document, NodeId container) {
    std::vector<NodeId> members;
    members.reserve(document[container].child_count);
    for (NodeId member = first_member(document, container); member != kNoNode;
         member = next_member(document, member)) {
        members.push_back(member);
    }
    return members;
}

// The children of both containers, and for each of the newer ones which older one it matches.
class Matching {
public:
    Matching(std::vector<NodeId> olds, std::vector<NodeId> news)
        : olds_(std::move(olds)),
          news_(std::move(news)),
          old_of_(news_.size(), kNowhere),
          taken_(olds_.size()) {}

    const std::vector<NodeId>& olds() const { return olds_; }
    const std::vector<NodeId>& news() const { return news_; }
    bool same_length() const { return olds_.size() == news_.size(); }

    void match(size_t older, size_t newer) {
        old_of_[newer] = older;
        taken_[older] = true;
    }
    // The remaining ones on both sides, if they are at the same position.
    void match_by_index() {
        for (size_t index = 0; index < std::min(olds_.size(), news_.size()); ++index) {
            if (old_of_[index] == kNowhere && !taken_[index]) match(index, index);
        }
    }

    Pairs pairs() const {
        Pairs pairs;
        pairs.reserve(std::max(olds_.size(), news_.size()));
        for (size_t newer = 0; newer < news_.size(); ++newer) {
            const size_t older = old_of_[newer];
            pairs.push_back({older == kNowhere ? kNoNode : olds_[older], news_[newer]});
        }
        for (size_t older = 0; older < olds_.size(); ++older) {
            if (!taken_[older]) pairs.push_back({olds_[older], kNoNode});
        }
        return pairs;
    }

private:
    std::vector<NodeId> olds_;
    std::vector<NodeId> news_;
    std::vector<size_t> old_of_;  // by index of the newer one
    std::vector<bool> taken_;     // by index of the older one
};

bool same_key(const Document& before, NodeId old_child, const Document& after, NodeId new_child) {
    return key_token(before, old_child) == key_token(after, new_child) ||
           whole_key_text(before, old_child) == whole_key_text(after, new_child);
}

// What an item calls itself under `key`; empty where it does not.
std::string name_of(const Document& document, NodeId item, std::string_view key) {
    if (document[item].kind != Kind::kObject) return {};
    const NodeId value = find(document, item, key);
    if (value == kNoNode || is_container(document, value)) return {};
    if (document[value].kind == Kind::kNull) return {};
    return std::string(base::trim(text(document, value)));
}

using Names = std::map<std::string, size_t>;  // to the index of the item

// Empty where an item has no such name, or two have the same.
std::optional<Names> names_of(const Document& document, const std::vector<NodeId>& items,
                              std::string_view key) {
    Names names;
    for (size_t index = 0; index < items.size(); ++index) {
        std::string name = name_of(document, items[index], key);
        if (name.empty() || !names.emplace(std::move(name), index).second) return std::nullopt;
    }
    return names;
}

void match_by_name(const Document& before, const Document& after, Matching& matching) {
    for (const std::string_view key : {"output_name", "name", "id"}) {
        const auto olds = names_of(before, matching.olds(), key);
        if (!olds) continue;
        const auto news = names_of(after, matching.news(), key);
        if (!news) continue;
        for (const auto& [name, newer] : *news) {
            const auto older = olds->find(name);
            if (older != olds->end()) matching.match(older->second, newer);
        }
        if (matching.same_length()) matching.match_by_index();
        return;
    }
    matching.match_by_index();
}

}  // namespace

// Most responses keep the order of their keys; keys are looked up only from the first that moved.
Pairs pair_members(const Document& before, NodeId old_object, const Document& after,
                   NodeId new_object) {
    Matching matching(members_of(before, old_object), members_of(after, new_object));
    const std::vector<NodeId>& olds = matching.olds();
    const std::vector<NodeId>& news = matching.news();
    size_t same = 0;
    while (same < olds.size() && same < news.size() &&
           same_key(before, olds[same], after, news[same])) {
        matching.match(same, same);
        ++same;
    }
    if (same == olds.size() || same == news.size()) return matching.pairs();
    std::map<std::string, std::vector<size_t>> unmatched;  // the first one last
    for (size_t older = olds.size(); older-- > same;)
        unmatched[whole_key_text(before, olds[older])].push_back(older);
    for (size_t newer = same; newer < news.size(); ++newer) {
        std::vector<size_t>& left = unmatched[whole_key_text(after, news[newer])];
        if (left.empty()) continue;
        matching.match(left.back(), newer);
        left.pop_back();
    }
    return matching.pairs();
}

Pairs pair_items(const Document& before, NodeId old_array, const Document& after,
                 NodeId new_array) {
    Matching matching(members_of(before, old_array), members_of(after, new_array));
    match_by_name(before, after, matching);
    return matching.pairs();
}

}  // namespace document
