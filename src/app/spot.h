// A part of the job view that opens and closes, known by where it stands: the same object shown at
// two places may be open at one and closed at the other.
#pragma once

#include <vector>

#include "document/document.h"

namespace app {

// The way to it: a node of the job's document; where that refers to an object that was asked for by
// itself, a node of that object's document; and so on.
using Spot = std::vector<document::NodeId>;

}  // namespace app
