#include "document/counterpart.h"

#include <string>
#include <vector>

#include "document/query.h"

namespace document {
namespace {

// The text an item of a list is known by under `key`; empty where it has none.
std::string known_by(const Document& document, NodeId item, const char* key) {
    const NodeId node = find(document, item, key);
    return node == kNoNode || is_container(document, node) ? std::string() : text(document, node);
}

NodeId same_item(const Document& before, NodeId node, const Document& after, NodeId list) {
    for (const char* key : {"output_name", "id", "name"}) {
        const std::string wanted = known_by(before, node, key);
        if (wanted.empty()) continue;
        for (NodeId each = first_member(after, list); each != kNoNode;
             each = next_member(after, each)) {
            if (known_by(after, each, key) == wanted) return each;
        }
    }
    return item(after, list, index_in_parent(before, node));
}

// Of duplicate keys, the one at the same position among them.
NodeId same_key(const Document& before, NodeId node, const Document& after, NodeId object) {
    const std::string key = whole_key_text(before, node);
    size_t earlier = 0;
    for (NodeId each = first_child(before, before[node].parent); each != node;
         each = before[each].next_sibling) {
        if (key_is(before, each, key)) ++earlier;
    }
    for (NodeId each = first_child(after, object); each != kNoNode;
         each = after[each].next_sibling) {
        if (key_is(after, each, key) && earlier-- == 0) return each;
    }
    return kNoNode;
}

}  // namespace

NodeId counterpart(const Document& before, NodeId node, const Document& after) {
    std::vector<NodeId> way;
    for (; before[node].parent != kNoNode; node = before[node].parent) way.push_back(node);
    NodeId at = after.has_root() ? kRoot : kNoNode;
    for (; !way.empty() && at != kNoNode; way.pop_back()) {
        const NodeId step = way.back();
        const bool is_item = before[before[step].parent].kind == Kind::kArray &&
                             before[step].form != Form::kAttribute;
        at = is_item ? same_item(before, step, after, at) : same_key(before, step, after, at);
    }
    return at;
}

}  // namespace document
