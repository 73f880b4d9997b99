// The document as lines of a pretty-printed, foldable text: one row per line, white space the only
// thing that is ours, every token a span of the original bytes.
#pragma once

#include <cstdint>
#include <vector>

#include "document/document.h"

namespace document {

enum class RowKind : uint8_t {
    kLeaf,    // "key": value,        <name a="b">text</name>
    kOpen,    // "key": {             <name a="b">             (its children follow)
    kClose,   // },                   </name>
    kFolded,  // "key": { 3 keys },   <name>3 children</name>; also JSON's empty containers
};

struct Row {
    NodeId node = kNoNode;
    uint32_t line = 1;  // number of the line when nothing is folded, from 1
    uint16_t depth = 0;
    RowKind kind = RowKind::kLeaf;
};

// Which nodes are folded, so that nothing inside them has a row. Indexed by NodeId; sized like
// Document::nodes. What is flagged inside a folded node says nothing about leaves: all of a big
// document is folded without looking at it.
using Folds = Flags;

// The first node at or behind `from` whose flag is `wanted`; the number of flags where none is.
NodeId next_flag(const Flags& flags, NodeId from, bool wanted);

// Whether something inside has a row of its own.
bool can_fold(const Document& document, NodeId node);

void unfold(const Document& document, Folds& folds, NodeId node);
// Of the folded rows those of the least depth.
std::vector<NodeId> outermost_folded(const Document& document, const Folds& folds);
void fold_all(const Document& document, Folds& folds);  // everything below the root's own children

// The rows one by one, from the first to the last, with nothing folded.
class RowWalk {
public:
    explicit RowWalk(const Document& document);

    // False behind the last row.
    bool next(const Document& document, Row& row);

private:
    Row enter(const Document& document);

    NodeId top_ = kNoNode;   // whose children are at depth 0
    NodeId node_ = kNoNode;  // to be shown next, or just left
    uint16_t depth_ = 0;
    uint32_t line_ = 1;
    bool left_ = false;
};

// The node whose row shows `node`: attributes, and text beside them, stand in their element's.
NodeId row_node(const Document& document, NodeId node);

// The line on which the last row of `node` stands in the unfolded text.
uint32_t last_line_of(const Document& document, NodeId node);

// Opens every container above `node`, so that its row is visible.
void unfold_to(const Document& document, Folds& folds, NodeId node);

}  // namespace document
