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
};

// Reads RFC 8259 JSON. The size of `bytes` must fit Span; nesting deeper than `depth_limit` is a
// problem.
Attempt read_json(std::string_view bytes, size_t depth_limit, BareKeys bare_keys);

}  // namespace document
