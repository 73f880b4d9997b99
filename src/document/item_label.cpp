#include "document/item_label.h"

#include <array>

#include "base/credentials.h"
#include "base/text.h"
#include "document/query.h"

namespace document {

std::string item_label(const Document& document, NodeId node) {
    constexpr size_t kLongest = 40;  // code points
    constexpr std::array kKeys = {"output_name", "name", "id"};
    const NodeId parent = document[node].parent;
    const bool is_item = parent != kNoNode && document[parent].kind == Kind::kArray;
    if (!is_item || document[node].kind != Kind::kObject) return {};
    std::array<NodeId, kKeys.size()> values;
    values.fill(kNoNode);
    int looked_at = 0;
    for (NodeId child = first_child(document, node); child != kNoNode && looked_at < kLabelledBy;
         child = document[child].next_sibling) {
        ++looked_at;
        for (size_t key = 0; key < kKeys.size(); ++key) {
            if (key_is(document, child, kKeys[key])) values[key] = child;
        }
    }
    for (const NodeId value : values) {
        if (value == kNoNode || is_container(document, value)) continue;
        if (document[value].kind == Kind::kNull) continue;
        const std::string said = text(document, value);
        const std::string_view label = base::trim(said);
        if (!label.empty()) return base::shorten_masked(label, kLongest);
    }
    return {};
}

}  // namespace document
