// Reading a Document: children, and values decoded on demand.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"

namespace document {

// None for any node.
Flags no_flags(const Document& document);

// The outermost value: the root, or in XML the root element. kNoNode where neither was read.
NodeId top(const Document& document);

NodeId first_child(const Document& document, NodeId node);

// The children that count: no notes, and of an array no attributes. kNoNode behind the last.
NodeId first_member(const Document& document, NodeId node);
NodeId next_member(const Document& document, NodeId member);

// The child of `object` with this (decoded) key; of duplicates the last, as JSON readers agree.
// kNoNode if none. Names of XML are compared without their prefix.
NodeId find(const Document& document, NodeId object, std::string_view key);
// As many as XML repeats; else the one that find() finds, if any.
std::vector<NodeId> find_all(const Document& document, NodeId object, std::string_view key);
NodeId item(const Document& document, NodeId array, size_t index);

// The bytes as received, quotes included. For an element the content between its tags.
std::string_view token(const Document& document, NodeId node);
std::string_view key_token(const Document& document, NodeId node);

// Decoded: escapes and references resolved, quotes and CDATA brackets gone. For anything but a
// string, the token itself. Where an element has attributes beside its text, the text.
// A value can be as long as the body, and nothing that is shown, compared with a word or put into a
// sentence needs more than its beginning: whatever needs all of it says so.
inline constexpr size_t kBeginningBytes = 16'384;  // as received
std::string text(const Document& document, NodeId node, size_t limit = kBeginningBytes);
bool has_text(const Document& document, NodeId node);  // whether text() is not empty
std::string key_text(const Document& document, NodeId node, size_t limit = kBeginningBytes);
std::string whole_text(const Document& document, NodeId node);
std::string whole_key_text(const Document& document, NodeId node);
bool key_is(const Document& document, NodeId node, std::string_view key);

// Numbers as C++ sees them; empty when the spelling has no such value (1e400, 1.5 for an integer,
// 2^63). XML has no types: there every text is a number that is spelled like one, and a boolean
// that is "true" or "false".
std::optional<double> number_in_text(std::string_view text);
std::optional<double> number(const Document& document, NodeId node);
std::optional<int64_t> integer(const Document& document, NodeId node);
std::optional<bool> boolean(const Document& document, NodeId node);

// Whether an element is written <name/>.
bool is_self_closing(const Document& document, NodeId element);

bool is_container(const Document& document, NodeId node);
size_t depth(const Document& document, NodeId node);
size_t index_in_parent(const Document& document, NodeId node);

// One past the last node of the subtree that starts at `node`.
NodeId subtree_end(const Document& document, NodeId node);

}  // namespace document
