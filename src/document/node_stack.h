// Puts nodes in document order, whatever the format: each is chained to the siblings before it and
// counted by its parent, the innermost open container. Never recursive; only the open containers
// are kept on a stack.
#pragma once

#include <vector>

#include "document/document.h"

namespace document {

class NodeStack {
public:
    // Reserves room for `expected` nodes.
    explicit NodeStack(size_t expected) { nodes_.reserve(expected); }

    // Adds `node` to the innermost open container; parent and siblings are filled in.
    NodeId append(Node node);
    void open(NodeId container) { levels_.push_back({container, kNoNode}); }
    void close() { levels_.pop_back(); }

    // Takes the nodes from `first` on away again; they must be childless children of the innermost
    // container, and `last_left` the one before them.
    void take_back(NodeId first, NodeId last_left);

    bool empty() const { return levels_.empty(); }
    size_t depth() const { return levels_.size(); }
    NodeId innermost() const { return levels_.empty() ? kNoNode : levels_.back().container; }
    std::vector<Node>& nodes() { return nodes_; }
    const std::vector<Node>& nodes() const { return nodes_; }

private:
    struct Level {
        NodeId container = kNoNode;
        NodeId last_child = kNoNode;
    };

    std::vector<Node> nodes_;
    std::vector<Level> levels_;
};

// So many nodes are worth room before reading that no hostile body gets more than twice its size.
constexpr size_t bounded_node_count(size_t guess, size_t body_bytes) {
    const size_t most = 2 * body_bytes / sizeof(Node) + 1;
    return guess < most ? guess : most;
}

}  // namespace document
