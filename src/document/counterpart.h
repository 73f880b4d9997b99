// The same value in another answer for the same thing: found by keys, and in lists by what people
// know their items by.
#pragma once

#include "document/document.h"

namespace document {

// kNoNode where `after` has no such value.
NodeId counterpart(const Document& before, NodeId node, const Document& after);

}  // namespace document
