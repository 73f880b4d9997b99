// Finds a value in another response for the same object: by keys, and in lists by the names of
// items.
#pragma once

#include "document/document.h"

namespace document {

// kNoNode where `after` has no such value.
NodeId counterpart(const Document& before, NodeId node, const Document& after);

}  // namespace document
