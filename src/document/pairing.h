// Which child of one container matches which child of another, although keys changed their order
// and items moved.
#pragma once

#include <vector>

#include "document/document.h"

namespace document {

struct Pair {
    NodeId before = kNoNode;  // kNoNode for what came
    NodeId after = kNoNode;   // kNoNode for what went
};

// In the order of the newer container; removed ones are after the rest.
using Pairs = std::vector<Pair>;

// Members by their decoded key, duplicates one by one in their order.
Pairs pair_members(const Document& before, NodeId old_object, const Document& after,
                   NodeId new_object);

// Items by the first of `output_name`, `name` and `id` that every item has and no two share; where
// there is none, by their index. In lists of equal length, an item that is not found matches the
// one at its position.
Pairs pair_items(const Document& before, NodeId old_array, const Document& after, NodeId new_array);

}  // namespace document
