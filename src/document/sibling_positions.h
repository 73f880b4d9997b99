// Which of its siblings a node is. Lists may be very long, and nodes know only the next one.
#pragma once

#include <vector>

#include "document/document.h"

namespace document {

class SiblingPositions {
public:
    // From 1, among the members of its parent; 0 for what is none (the root, notes). Fast for
    // nodes of the long list that was asked for last, in any order.
    int of(const Document& document, NodeId node);

private:
    void learn(const Document& document, NodeId parent);

    const char* bytes_ = nullptr;  // of the document
    NodeId parent_ = kNoNode;
    std::vector<NodeId> landmarks_;  // every kStride-th member of `parent_`
};

}  // namespace document
