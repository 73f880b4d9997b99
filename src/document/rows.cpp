#include "document/rows.h"

#include <string_view>

#include "document/query.h"
#include "document/row_text.h"

namespace document {
namespace {

// The first child that has a row of its own.
NodeId first_row_child(const Document& document, NodeId node) {
    NodeId child = first_child(document, node);
    while (child != kNoNode && row_node(document, child) != child) {
        child = document[child].next_sibling;
    }
    return child;
}

// The line on which a container closes when nothing is folded: behind its last node's line and the
// closing lines of the containers inside it that end there too.
uint32_t closing_line(const Document& document, NodeId container) {
    const NodeId last = row_node(document, subtree_end(document, container) - 1);
    uint32_t line = document[last].line;
    for (NodeId node = last; node != container; node = document[node].parent) ++line;
    return line;
}

}  // namespace

Folds no_folds(const Document& document) {
    return Folds(document.nodes.size(), false);
}

void fold_all(const Document& document, Folds& folds) {
    folds.assign(document.nodes.size(), false);
    for (NodeId node = 0; node < document.nodes.size(); ++node) {
        const Node& each = document[node];
        folds[node] = each.form == Form::kJson ? each.child_count > 0
                                               : first_row_child(document, node) != kNoNode;
    }
    // A wrapper around everything, as in {"job": {…}}, stays open with the root.
    NodeId node = document.has_root() ? kRoot : kNoNode;
    while (node != kNoNode && folds[node]) {
        folds[node] = false;
        node = document[node].child_count == 1 ? first_member(document, node) : kNoNode;
    }
}

RowWalk::RowWalk(const Document& document) {
    if (!document.has_root()) return;
    const bool xml = document[kRoot].form == Form::kDocument;
    top_ = xml ? kRoot : kNoNode;
    node_ = xml ? first_child(document, kRoot) : kRoot;
}

bool RowWalk::next(const Document& document, const Folds* folds, Row& row) {
    if (node_ == top_) return false;
    if (left_ && document[node_].next_sibling == kNoNode) {
        node_ = document[node_].parent;
        if (node_ == top_) return false;
        row = {node_, ++line_, --depth_, RowKind::kClose};
        return true;
    }
    if (left_) node_ = document[node_].next_sibling;
    row = enter(document, folds);
    return true;
}

Row RowWalk::enter(const Document& document, const Folds* folds) {
    const NodeId entered = node_;
    line_ = document[entered].line;
    const NodeId inner = first_row_child(document, entered);
    left_ = inner == kNoNode || (folds != nullptr && (*folds)[entered]);
    if (!left_) {
        node_ = inner;
        return {entered, line_, depth_++, RowKind::kOpen};
    }
    const Row row{entered, line_, depth_, RowKind::kLeaf};
    const bool empty_container =
        document[entered].form == Form::kJson && is_container(document, entered);
    if (inner == kNoNode && !empty_container) return row;
    if (inner != kNoNode && document[entered].next_sibling == kNoNode) {
        line_ = closing_line(document, entered);
    }
    return {row.node, row.line, row.depth, RowKind::kFolded};
}

std::vector<Row> visible_rows(const Document& document, const Folds& folds) {
    std::vector<Row> rows;
    RowWalk walk(document);
    for (Row row; walk.next(document, &folds, row);) rows.push_back(row);
    return rows;
}

NodeId row_node(const Document& document, NodeId node) {
    const Node& shown = document[node];
    if (shown.form == Form::kAttribute) return shown.parent;
    // Text that is all the content of its element stands between the tags; it has the same span.
    const bool alone = shown.form == Form::kText && shown.line == document[shown.parent].line;
    return alone ? shown.parent : node;
}

void unfold_to(const Document& document, Folds& folds, NodeId node) {
    for (node = document[row_node(document, node)].parent; node != kNoNode;
         node = document[node].parent) {
        folds[node] = false;
    }
}

std::string pretty(const Document& document) {
    std::string text;
    text.reserve(document.bytes.size());
    std::vector<Piece> pieces;
    RowWalk walk(document);
    for (Row row; walk.next(document, nullptr, row);) {
        text.append(size_t{row.depth} * 2, ' ');
        row_pieces(document, row, pieces);
        for (const Piece& piece : pieces) text += piece.text;
        text += '\n';
    }
    return text;
}

}  // namespace document
