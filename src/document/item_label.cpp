#include "document/item_label.h"

#include "base/credentials.h"
#include "base/text.h"
#include "document/query.h"

namespace document {

std::string item_label(const Document& document, NodeId node) {
    constexpr size_t kLongest = 40;  // code points
    constexpr const char* kKeys[] = {"output_name", "name", "id"};
    const NodeId parent = document[node].parent;
    const bool is_item = parent != kNoNode && document[parent].kind == Kind::kArray;
    if (!is_item || document[node].kind != Kind::kObject) return {};
    for (const char* key : kKeys) {
        const NodeId value = find(document, node, key);
        if (value == kNoNode || is_container(document, value)) continue;
        if (document[value].kind == Kind::kNull) continue;
        const std::string said = text(document, value);
        const std::string_view label = base::trim(said);
        if (!label.empty()) return base::shorten(base::mask_credentials(label), kLongest);
    }
    return {};
}

}  // namespace document
