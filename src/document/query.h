// Reading a Document: children, values decoded on demand, and the path that names a node.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "document/document.h"

namespace document {

NodeId first_child(const Document& document, NodeId node);

// The child of `object` with this (decoded) key; of duplicates the last, as JSON readers agree.
// kNoNode if none.
NodeId find(const Document& document, NodeId object, std::string_view key);
NodeId item(const Document& document, NodeId array, size_t index);

// The bytes as they stand, quotes included.
std::string_view token(const Document& document, NodeId node);
std::string_view key_token(const Document& document, NodeId node);

// Decoded: escapes resolved, quotes gone. For anything but a string, the token itself.
std::string text(const Document& document, NodeId node);
std::string key_text(const Document& document, NodeId node);
bool key_is(const Document& document, NodeId node, std::string_view key);

// Numbers as C++ sees them; empty when the spelling has no such value (1e400, 1.5 for an integer,
// 2^63).
std::optional<double> number(const Document& document, NodeId node);
std::optional<int64_t> integer(const Document& document, NodeId node);
std::optional<bool> boolean(const Document& document, NodeId node);

bool is_container(const Document& document, NodeId node);
size_t depth(const Document& document, NodeId node);
size_t index_in_parent(const Document& document, NodeId node);

// One past the last node of the subtree that starts at `node`.
NodeId subtree_end(const Document& document, NodeId node);

// "$.job.outputs[0].percentage_completed" (RFC 9535); keys that are no plain names in ['…'].
std::string json_path(const Document& document, NodeId node);

}  // namespace document
