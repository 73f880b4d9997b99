#include "document/node_stack.h"

namespace document {

NodeId NodeStack::append(Node node) {
    const auto id = static_cast<NodeId>(nodes_.size());
    if (!levels_.empty()) {
        Level& level = levels_.back();
        node.parent = level.container;
        ++nodes_[level.container].child_count;
        if (level.last_child != kNoNode) nodes_[level.last_child].next_sibling = id;
        level.last_child = id;
    }
    nodes_.push_back(node);
    return id;
}

void NodeStack::take_back(NodeId first, NodeId last_left) {
    nodes_.resize(first);
    levels_.back().last_child = last_left;
    if (last_left != kNoNode) nodes_[last_left].next_sibling = kNoNode;
}

}  // namespace document
