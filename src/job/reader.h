// Reads facts out of objects and remembers every node that was read: the rest is listed as "Other
// fields". Tolerant by rule: numbers may come as strings, a list may be a single item, and in XML a
// list may be its items one after the other without a wrapper.
#pragma once

#include <string_view>
#include <utility>
#include <vector>

#include "document/document.h"
#include "job/fact.h"
#include "job/reference.h"

namespace job {

class Reader {
public:
    explicit Reader(const document::Document& document) : document_(document) {}

    // The child of `object` under `key`; kNoNode when `object` is no object or has no such key.
    document::NodeId child(document::NodeId object, std::string_view key) const;

    // Strings as decoded; numbers and booleans as they are spelled.
    TextFact text(document::NodeId object, std::string_view key);
    // From `code` and `message`, as the manual's keys "error_code" and "error_msg" have them, in
    // whatever shape the message is; or as other servers say it, under "error", "errors" or
    // "error_message", which stay among what no field reads.
    Reason reason(document::NodeId object, const TextFact& code, const TextFact& message) const;
    NumberFact number(document::NodeId object, std::string_view key);      // 42 or "42"
    NumberFact percentage(document::NodeId object, std::string_view key);  // 0 to 100
    TimeFact time(document::NodeId object,
                  std::string_view key);  // ms, after 1970 began, to the year 9999
    // Presence and node of a value of any shape; `value` is false only for the boolean false.
    Fact<bool> anything(document::NodeId object, std::string_view key);
    Reference reference(document::NodeId object, std::string_view key);
    Reference reference_at(document::NodeId node, std::string_view key);

    template <typename T>
    Fact<std::vector<T>> list(document::NodeId object, std::string_view key,
                              T (*read_item)(Reader&, document::NodeId)) {
        const List nodes = list_nodes(object, key);
        Fact<std::vector<T>> fact{{}, nodes.presence, nodes.node};
        fact.value.reserve(nodes.items.size());
        for (const document::NodeId item : nodes.items) {
            fact.value.push_back(read_item(*this, item));
        }
        return fact;
    }

    // The topmost nodes of all that was read; each includes its whole subtree.
    std::vector<document::NodeId> take_claims() { return std::move(claims_); }

private:
    struct List {
        Presence presence = Presence::kAbsent;
        document::NodeId node = document::kNoNode;
        std::vector<document::NodeId> items;
    };
    List list_nodes(document::NodeId object, std::string_view key);
    document::NodeId claim_child(document::NodeId object, std::string_view key);

    const document::Document& document_;
    std::vector<document::NodeId> claims_;
};

}  // namespace job
