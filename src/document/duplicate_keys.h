// Keys that occur more than once in an object. Parsers disagree about which of them counts, so all
// but the first are flagged for the views.
#pragma once

#include <string_view>
#include <vector>

#include "document/document.h"

namespace document {

// Sets Node::duplicate_key in the children of `object`. Keys are compared decoded.
void flag_duplicate_keys(std::string_view bytes, std::vector<Node>& nodes, NodeId object);

}  // namespace document
