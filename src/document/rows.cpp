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

// Calls `visit(row)` for each visible row, from the first to the last.
template <typename Visit>
void walk_rows(const Document& document, const Folds& folds, Visit visit) {
    if (!document.has_root()) return;
    const bool xml = document[kRoot].form == Form::kDocument;
    const NodeId top = xml ? kRoot : kNoNode;
    NodeId node = xml ? first_child(document, kRoot) : kRoot;
    uint16_t depth = 0;
    for (;;) {
        uint32_t line = document[node].line;
        const NodeId inner = first_row_child(document, node);
        if (inner != kNoNode && !folds[node]) {
            visit(Row{node, line, depth, RowKind::kOpen});
            node = inner;
            ++depth;
            continue;
        }
        const bool empty_container =
            document[node].form == Form::kJson && is_container(document, node);
        const bool folded = inner != kNoNode || empty_container;
        visit(Row{node, line, depth, folded ? RowKind::kFolded : RowKind::kLeaf});
        const bool is_last = document[node].next_sibling == kNoNode;
        if (is_last && inner != kNoNode) line = closing_line(document, node);
        while (document[node].next_sibling == kNoNode) {
            node = document[node].parent;
            if (node == top) return;
            --depth;
            visit(Row{node, ++line, depth, RowKind::kClose});
        }
        node = document[node].next_sibling;
    }
}

}  // namespace

Folds no_folds(const Document& document) {
    return Folds(document.nodes.size(), false);
}

void fold_all(const Document& document, Folds& folds) {
    folds.assign(document.nodes.size(), false);
    for (NodeId node = 0; node < document.nodes.size(); ++node) {
        folds[node] = first_row_child(document, node) != kNoNode;
    }
    // A wrapper around everything, as in {"job": {…}}, stays open with the root.
    NodeId node = document.has_root() ? kRoot : kNoNode;
    while (node != kNoNode && folds[node]) {
        folds[node] = false;
        node = document[node].child_count == 1 ? first_member(document, node) : kNoNode;
    }
}

std::vector<Row> visible_rows(const Document& document, const Folds& folds) {
    std::vector<Row> rows;
    walk_rows(document, folds, [&rows](const Row& row) { rows.push_back(row); });
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
    walk_rows(document, no_folds(document), [&](const Row& row) {
        text.append(size_t{row.depth} * 2, ' ');
        row_pieces(document, row, pieces);
        for (const Piece& piece : pieces) text += piece.text;
        text += '\n';
    });
    return text;
}

}  // namespace document
