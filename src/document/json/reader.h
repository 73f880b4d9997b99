// JSON text to nodes: parses a body, either strictly or allowing keys without quotes.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "document/json/feed.h"

namespace document {

// `nodes` is what could be read before `problem`, or all of it.
struct Attempt {
    std::vector<Node> nodes;
    std::optional<Problem> problem;
    std::optional<size_t> root_end;  // where the root ends, if it is complete
};

// Reads RFC 8259 JSON from `begin` to the end of `bytes`. The size of `bytes` must fit Span;
// nesting deeper than `depth_limit` is a problem.
Attempt read_json(std::string_view bytes, size_t begin, size_t depth_limit, BareKeys bare_keys);

// Reads the bytes of `document` from `begin` on; where the only fault is keys without quotes,
// relaxed JSON. Returns where the root ends, if it is complete.
std::optional<size_t> read_json(Document& document, size_t begin, size_t depth_limit);

}  // namespace document
