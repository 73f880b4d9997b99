// Which of its siblings a node is. Lists may be very long, and nodes know only the next one.
#pragma once

#include <vector>

#include "document/document.h"

namespace ui {

class SiblingPositions {
public:
    // From 1, among the members of its parent; 0 for what is none (the root, notes). Fast for
    // nodes of the long list that was asked for last, in any order.
    int of(const document::Document& document, document::NodeId node);

private:
    void learn(const document::Document& document, document::NodeId parent);

    const char* bytes_ = nullptr;  // of the document
    document::NodeId parent_ = document::kNoNode;
    std::vector<document::NodeId> landmarks_;  // every kStride-th member of `parent_`
};

}  // namespace ui
