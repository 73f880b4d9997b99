#include "document/row_index.h"

#include <algorithm>
#include <functional>

#include "base/sort.h"
#include "document/query.h"

namespace document {
namespace {

bool is_document(const Document& document, NodeId node) {
    return document[node].form == Form::kDocument;
}

// The row on a line of the unfolded text, as an open one where something is inside.
Row row_on(const Document& document, uint32_t line) {
    const auto behind =
        std::upper_bound(document.nodes.begin(), document.nodes.end(), line,
                         [](uint32_t wanted, const Node& node) { return wanted < node.line; });
    NodeId node = row_node(document, static_cast<NodeId>(behind - document.nodes.begin()) - 1);
    Row row{node, line, 0, RowKind::kLeaf};
    // Behind the last row in them, containers close from the inside out.
    for (uint32_t closing = document[node].line; closing < line; ++closing) {
        row.node = document[row.node].parent;
        row.kind = RowKind::kClose;
    }
    const bool top_has_row = !is_document(document, kRoot);
    row.depth = static_cast<uint16_t>(depth(document, row.node) - (top_has_row ? 0 : 1));
    return row;
}

}  // namespace

uint32_t last_line_of(const Document& document, NodeId node) {
    const NodeId last = row_node(document, subtree_end(document, node) - 1);
    uint32_t line = document[last].line;
    for (NodeId inner = last; inner > node; inner = document[inner].parent) ++line;
    return line;
}

void RowIndex::update(const Document& document, const Folds* folds, const Folds* kept) {
    runs_.clear();
    size_ = last_line_ = 0;
    if (!document.has_root()) return;
    const bool xml = is_document(document, kRoot);
    last_line_ = last_line_of(document, kRoot) - (xml ? 1 : 0);
    const auto count = static_cast<NodeId>(document.nodes.size());
    for (NodeId node = xml ? 1 : 0; node < count;) {
        if (kept == nullptr) {  // most nodes are not folded
            if (folds == nullptr) break;
            const auto next = std::find(folds->begin() + node, folds->end(), true);
            node = static_cast<NodeId>(next - folds->begin());
            if (node == count) break;
        }
        const bool dropped = kept != nullptr && !(*kept)[node] && row_node(document, node) == node;
        if (dropped || (folds != nullptr && (*folds)[node])) {
            hide(document[node].line + (dropped ? 0 : 1), last_line_of(document, node));
            node = subtree_end(document, node);
        } else {
            ++node;
        }
    }
    size_ = last_line_ - (runs_.empty() ? 0 : runs_.back().hidden);
}

void RowIndex::hide(uint32_t first, uint32_t last) {
    if (last < first) return;
    const uint32_t before = runs_.empty() ? 0 : runs_.back().hidden;
    const uint32_t hidden = before + (last - first + 1);
    // Runs that touch are one.
    if (!runs_.empty()) {
        const uint32_t before_that = runs_.size() > 1 ? runs_[runs_.size() - 2].hidden : 0;
        if (runs_.back().first_line + (before - before_that) == first) {
            runs_.back().hidden = hidden;
            return;
        }
    }
    runs_.push_back({first, hidden});
}

Row RowIndex::at(const Document& document, const Folds* folds, size_t index) const {
    // The runs that begin above the row: without them it would stand at or behind their beginning.
    size_t low = 0;
    for (size_t high = runs_.size(); low < high;) {
        const size_t middle = (low + high) / 2;
        const uint32_t hidden_before = middle == 0 ? 0 : runs_[middle - 1].hidden;
        if (runs_[middle].first_line - 1 - hidden_before <= index) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    const uint32_t hidden = low > 0 ? runs_[low - 1].hidden : 0;
    Row row = row_on(document, static_cast<uint32_t>(index) + 1 + hidden);
    if (row.kind == RowKind::kClose) return row;
    const Node& node = document[row.node];
    if (last_line_of(document, row.node) > node.line) {
        const bool folded = folds != nullptr && (*folds)[row.node];
        row.kind = folded ? RowKind::kFolded : RowKind::kOpen;
    } else if (node.form == Form::kJson && is_container(document, row.node)) {
        row.kind = RowKind::kFolded;
    }
    return row;
}

size_t RowIndex::index_of(const Document& document, NodeId node) const {
    const uint32_t line = document[row_node(document, node)].line;
    const auto behind =
        std::upper_bound(runs_.begin(), runs_.end(), line,
                         [](uint32_t wanted, const Run& run) { return wanted < run.first_line; });
    if (behind == runs_.begin()) return line - 1;
    const Run& run = *(behind - 1);
    const uint32_t before = behind - runs_.begin() > 1 ? (behind - 2)->hidden : 0;
    const bool is_hidden = line < run.first_line + (run.hidden - before);
    if (!is_hidden) return line - 1 - run.hidden;
    const uint32_t visible = run.first_line - 1 - before;
    return visible == 0 ? 0 : visible - 1;
}

Folds kept_nodes(const Document& document, std::vector<NodeId> nodes) {
    Folds kept(document.nodes.size());
    base::sort(nodes, std::less<>());
    NodeId filled_until = 0;
    for (const NodeId node : nodes) {
        if (node < filled_until) continue;
        const NodeId shown = row_node(document, node);
        for (NodeId above = shown; above != kNoNode && !kept[above];
             above = document[above].parent) {
            kept[above] = true;
        }
        if (shown != node) continue;
        filled_until = subtree_end(document, node);
        std::fill(kept.begin() + node, kept.begin() + filled_until, true);
    }
    return kept;
}

}  // namespace document
