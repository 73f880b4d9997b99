#include "job/fact.h"

#include "document/query.h"

namespace job {

using document::Kind;
using document::kNoNode;
using document::NodeId;

Presence presence_of(const document::Document& document, NodeId node) {
    if (node == kNoNode) {
        return Presence::kAbsent;
    }
    switch (document[node].kind) {
        case Kind::kNull: return Presence::kNull;
        case Kind::kObject:
        case Kind::kArray:
            return document[node].child_count == 0 ? Presence::kEmpty : Presence::kValue;
        case Kind::kString:
            return document::has_text(document, node) ? Presence::kValue : Presence::kEmpty;
        case Kind::kNumber:
        case Kind::kBoolean:
        case Kind::kNote: break;
    }
    return Presence::kValue;
}

}  // namespace job
