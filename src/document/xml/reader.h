// XML text to nodes.
#pragma once

#include <cstddef>
#include <optional>

#include "document/document.h"

namespace document {

// Reads the bytes of `document` from `begin` on, whose size must fit Span; nesting deeper than
// `depth_limit` is a problem. Bytes that are not UTF-8 are none. Returns where the document ends,
// if its root element is complete.
std::optional<size_t> read_xml(Document& document, size_t begin, size_t depth_limit);

}  // namespace document
