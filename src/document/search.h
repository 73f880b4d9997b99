// Finding text in a document: plain, without case, over keys and values as they stand and as
// decoded.
#pragma once

#include <string_view>
#include <vector>

#include "document/document.h"

namespace document {

// The nodes whose key or leaf value contains `wanted` (ASCII case ignored), in document order.
std::vector<NodeId> search(const Document& document, std::string_view wanted);

}  // namespace document
