#include "document/rows.h"

#include <string_view>

#include "document/query.h"

namespace document {
namespace {

bool has_children(const Document& document, NodeId node) {
    return document[node].child_count > 0;
}

// The line on which a container closes when nothing is folded: behind its last node's line and the
// closing lines of the containers inside it that end there too.
uint32_t closing_line(const Document& document, NodeId container) {
    const NodeId last = subtree_end(document, container) - 1;
    uint32_t line = document[last].line;
    for (NodeId node = last; node != container; node = document[node].parent) ++line;
    return line;
}

void append_pretty_row(std::string& text, const Document& document, const Row& row) {
    text.append(size_t{row.depth} * 2, ' ');
    const bool object = document[row.node].kind == Kind::kObject;
    if (row.kind != RowKind::kClose && !document[row.node].key.empty()) {
        text += key_token(document, row.node);
        text += ": ";
    }
    switch (row.kind) {
        case RowKind::kLeaf: text += token(document, row.node); break;
        case RowKind::kOpen: text += object ? '{' : '['; break;
        case RowKind::kClose: text += object ? '}' : ']'; break;
        case RowKind::kFolded: text += object ? "{}" : "[]"; break;
    }
    const bool is_last = document[row.node].next_sibling == kNoNode;
    if (row.kind != RowKind::kOpen && !is_last) text += ',';
    text += '\n';
}

// Calls `visit(row)` for each visible row, from the first to the last.
template <typename Visit>
void walk_rows(const Document& document, const Folds& folds, Visit visit) {
    if (!document.has_root()) return;
    NodeId node = kRoot;
    uint16_t depth = 0;
    for (;;) {
        uint32_t line = document[node].line;
        if (has_children(document, node) && !folds[node]) {
            visit(Row{node, line, depth, RowKind::kOpen});
            node = first_child(document, node);
            ++depth;
            continue;
        }
        const RowKind kind = is_container(document, node) ? RowKind::kFolded : RowKind::kLeaf;
        visit(Row{node, line, depth, kind});
        const bool is_last = document[node].next_sibling == kNoNode;
        if (is_last && has_children(document, node)) line = closing_line(document, node);
        while (document[node].next_sibling == kNoNode) {
            node = document[node].parent;
            if (node == kNoNode) return;
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
        folds[node] = has_children(document, node);
    }
    // A wrapper around everything, as in {"job": {…}}, stays open with the root.
    for (NodeId node = kRoot; node < document.nodes.size() && folds[node]; ++node) {
        folds[node] = false;
        if (document[node].child_count != 1) break;
    }
}

std::vector<Row> visible_rows(const Document& document, const Folds& folds) {
    std::vector<Row> rows;
    walk_rows(document, folds, [&rows](const Row& row) { rows.push_back(row); });
    return rows;
}

void unfold_to(const Document& document, Folds& folds, NodeId node) {
    for (node = document[node].parent; node != kNoNode; node = document[node].parent) {
        folds[node] = false;
    }
}

std::string pretty(const Document& document) {
    std::string text;
    text.reserve(document.bytes.size());
    walk_rows(document, no_folds(document),
              [&](const Row& row) { append_pretty_row(text, document, row); });
    return text;
}

}  // namespace document
