#include "document/search.h"

#include "base/text.h"
#include "document/query.h"
#include "document/strings.h"
#include "document/xml_text.h"

namespace document {
namespace {

bool matches_key(const Document& document, NodeId node, std::string_view wanted) {
    const std::string_view raw = key_token(document, node);
    return base::contains_ignoring_case(raw, wanted) ||
           (needs_decoding(unquoted(raw)) &&
            base::contains_ignoring_case(key_text(document, node), wanted));
}

bool matches_value(const Document& document, NodeId node, std::string_view wanted) {
    const std::string_view raw = token(document, node);
    if (base::contains_ignoring_case(raw, wanted)) return true;
    const bool decoded =
        document.format == Format::kXml ? needs_xml_decoding(raw) : needs_decoding(unquoted(raw));
    return decoded && base::contains_ignoring_case(text(document, node), wanted);
}

}  // namespace

std::vector<NodeId> search(const Document& document, std::string_view wanted) {
    std::vector<NodeId> hits;
    if (wanted.empty()) return hits;
    for (NodeId node = 0; node < document.nodes.size(); ++node) {
        const bool leaf = !is_container(document, node) && document[node].child_count == 0;
        if (matches_key(document, node, wanted) ||
            (leaf && matches_value(document, node, wanted))) {
            hits.push_back(node);
        }
    }
    return hits;
}

}  // namespace document
