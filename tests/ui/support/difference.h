// Two screens compared, node by node, in words that say where to look.
#pragma once

#include <string>

#include "ui/screen.h"

namespace headless {

// "button “Reload” at 10,20 size 80×36"
std::string described(const ui::SemanticNode& node);

// What differs first: a node with its role, texts, states and bounds, their number, or the height
// of the page. Empty where nothing does.
std::string difference(const ui::Screen& one, const ui::Screen& other);

}  // namespace headless
