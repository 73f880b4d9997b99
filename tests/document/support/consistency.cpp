#include "document/support/consistency.h"

#include <doctest/doctest.h>

#include <string_view>

#include "document/query.h"

namespace support {
namespace {

using document::Document;
using document::Kind;
using document::NodeId;

bool has_token_of_its_kind(const Document& document, NodeId node) {
    const std::string_view token = document::token(document, node);
    if (token.empty()) return false;
    switch (document[node].kind) {
        case Kind::kObject: return token.front() == '{';
        case Kind::kArray: return token.front() == '[';
        case Kind::kString: return token.size() > 1 && token.front() == '"' && token.back() == '"';
        case Kind::kNumber:
            return token.find_first_not_of("0123456789+-.eE") == std::string_view::npos;
        case Kind::kBoolean: return token == "true" || token == "false";
        case Kind::kNull: return token == "null";
    }
    return false;
}

void check_children(const Document& document, NodeId parent) {
    uint32_t count = 0;
    uint32_t end = document[parent].value.begin + 1;
    const NodeId last = document::subtree_end(document, parent);
    for (NodeId child = document::first_child(document, parent); child != document::kNoNode;
         child = document[child].next_sibling) {
        ++count;
        REQUIRE(child < last);
        REQUIRE(document[child].parent == parent);
        REQUIRE(document[child].key.empty() == (document[parent].kind == Kind::kArray));
        if (!document[child].key.empty()) {
            REQUIRE(document[child].key.begin >= end);
            end = document[child].key.end;
        }
        REQUIRE(document[child].value.begin >= end);
        end = document[child].value.end;
    }
    REQUIRE(count == document[parent].child_count);
    REQUIRE(end <= document[parent].value.end);
}

}  // namespace

void check_consistency(const Document& document) {
    if (!document.problem) REQUIRE(document.has_root());
    if (document.problem) REQUIRE(document.problem->offset <= document.bytes.size());
    for (NodeId node = 0; node < document.nodes.size(); ++node) {
        REQUIRE(document[node].value.end <= document.bytes.size());
        REQUIRE(has_token_of_its_kind(document, node));
        if (document::is_container(document, node)) check_children(document, node);
        if (node > 0) REQUIRE(document[node].parent < node);
    }
}

}  // namespace support
