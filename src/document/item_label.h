// What people call an item of an array.
#pragma once

#include <string>

#include "document/document.h"

namespace document {

// Only so many of the first members are searched: a frame asks for the label of each row in view.
inline constexpr int kLabelledBy = 100;

// The value of the item's `output_name`, else of its `name`, else of its `id`, shortened, with
// credentials masked. Empty where `node` is no item, or has none of them.
std::string item_label(const Document& document, NodeId node);

}  // namespace document
