// A part of the job view that opens and closes, identified by its place: the same object shown in
// two places can be open in one and closed in the other.
#pragma once

#include <vector>

#include "document/document.h"

namespace app {

// The way to it: a node of the job's document; if that refers to an object requested separately, a
// node of that object's document; and so on.
using Spot = std::vector<document::NodeId>;

}  // namespace app
