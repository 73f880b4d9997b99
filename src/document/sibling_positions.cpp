#include "document/sibling_positions.h"

#include <algorithm>

#include "document/query.h"

namespace document {
namespace {

constexpr uint32_t kStride = 64;

// The position of `node`, counted from `member`; 0 where it is not found.
int position_from(const Document& document, NodeId member, NodeId node) {
    int steps = 1;
    for (; member != kNoNode && member < node; ++steps) member = next_member(document, member);
    return member == node ? steps : 0;
}

}  // namespace

void SiblingPositions::learn(const Document& document, NodeId parent) {
    bytes_ = document.bytes.data();
    parent_ = parent;
    landmarks_.clear();
    uint32_t index = 0;
    for (NodeId member = first_member(document, parent); member != kNoNode;
         member = next_member(document, member)) {
        if (index++ % kStride == 0) landmarks_.push_back(member);
    }
}

int SiblingPositions::of(const Document& document, NodeId node) {
    const NodeId parent = document[node].parent;
    if (parent == kNoNode) return 0;
    if (document[parent].child_count <= kStride)
        return position_from(document, first_member(document, parent), node);
    if (bytes_ != document.bytes.data() || parent_ != parent) learn(document, parent);
    const auto after = std::upper_bound(landmarks_.begin(), landmarks_.end(), node);
    if (after == landmarks_.begin()) return 0;
    const auto before = static_cast<int>(after - landmarks_.begin() - 1) * int{kStride};
    const int steps = position_from(document, *std::prev(after), node);
    return steps == 0 ? 0 : before + steps;
}

}  // namespace document
