// XML text to nodes.
#pragma once

#include <cstddef>

#include "document/document.h"

namespace document {

// Reads the bytes of `document`, whose size must fit Span; nesting deeper than `depth_limit` is a
// problem. Bytes that are not UTF-8 are none.
void read_xml(Document& document, size_t depth_limit);

}  // namespace document
