#include "document/search.h"

#include "base/text.h"
#include "document/query.h"
#include "document/strings.h"

namespace document {
namespace {

bool matches(std::string_view raw, std::string_view wanted) {
    if (base::contains_ignoring_case(raw, wanted)) return true;
    const std::string_view inner = unquoted(raw);
    return needs_decoding(inner) && base::contains_ignoring_case(decode_string(inner), wanted);
}

}  // namespace

std::vector<NodeId> search(const Document& document, std::string_view wanted) {
    std::vector<NodeId> hits;
    if (wanted.empty()) return hits;
    for (NodeId node = 0; node < document.nodes.size(); ++node) {
        const bool leaf = !is_container(document, node);
        if (matches(key_token(document, node), wanted) ||
            (leaf && matches(token(document, node), wanted))) {
            hits.push_back(node);
        }
    }
    return hits;
}

}  // namespace document
