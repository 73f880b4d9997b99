// A whole document in a body that holds other text too: a warning of PHP or a prefix against script
// inclusion before it, NUL bytes or further documents after it.
#pragma once

#include <cstddef>
#include <optional>

#include "document/document.h"

namespace document {

// For a body that could not be read as one document; `end` is where its root ends, if that is
// complete. Finds the first whole document in it: an object, a list or an element that is not
// HTML's. Where there is one, the problem is gone, and Document::begin and after_bytes say where it
// is. A document that is itself broken is never replaced by a part of it.
void find_among_text(Document& document, std::optional<size_t> end, size_t depth_limit);

}  // namespace document
