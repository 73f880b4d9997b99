#include "job/repeated_keys.h"

#include <string_view>

#include "document/query.h"

namespace job {
namespace {

using document::Document;
using document::kNoNode;
using document::NodeId;

constexpr std::string_view kDecisive[] = {"id",         "status",    "percentage_completed",
                                          "error_code", "error_msg", "finished_at"};

// The value that another reader takes: the last one before `used`.
NodeId unused_before(const Document& document, NodeId object, NodeId used, std::string_view key) {
    NodeId unused = kNoNode;
    for (NodeId member = document::first_child(document, object);
         member != used && member != kNoNode; member = document[member].next_sibling) {
        if (document::key_is(document, member, key)) unused = member;
    }
    return unused;
}

}  // namespace

std::vector<RepeatedKey> repeated_keys(const Document& document, NodeId node) {
    std::vector<RepeatedKey> repeated;
    for (const std::string_view key : kDecisive) {
        const NodeId used = document::find(document, node, key);
        if (used == kNoNode || !document[used].duplicate_key) continue;
        const NodeId unused = unused_before(document, node, used, key);
        if (unused == kNoNode) continue;
        repeated.push_back(
            {std::string(key), document::text(document, used), document::text(document, unused)});
    }
    return repeated;
}

}  // namespace job
