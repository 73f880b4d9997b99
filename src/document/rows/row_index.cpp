#include "document/rows/row_index.h"

#include <algorithm>

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

// Forward through flags, from one that is `wanted` to the next.
class FlagWalk {
public:
    FlagWalk(const Flags* flags, bool wanted, NodeId count)
        : flags_(flags),
          wanted_(wanted),
          at_(flags != nullptr ? next_flag(*flags, 0, wanted) : count) {}

    NodeId from(NodeId node) {
        if (at_ < node) at_ = next_flag(*flags_, node, wanted_);
        return at_;
    }

private:
    const Flags* flags_;  // without any, none is wanted
    bool wanted_;
    NodeId at_;
};

}  // namespace

void RowIndex::update(const Document& document, const Folds* folds, const Folds* kept) {
    runs_.clear();
    size_ = last_line_ = 0;
    if (!document.has_root()) return;
    const bool xml = is_document(document, kRoot);
    last_line_ = last_line_of(document, kRoot) - (xml ? 1 : 0);
    const auto count = static_cast<NodeId>(document.nodes.size());
    FlagWalk folded(folds, true, count);
    FlagWalk dropped(kept, false, count);
    for (NodeId node = xml ? 1 : 0; node < count;) {
        const bool is_dropped = dropped.from(node) <= folded.from(node);
        node = is_dropped ? dropped.from(node) : folded.from(node);
        if (node == count) break;
        if (row_node(document, node) != node) {
            ++node;
        } else if (is_dropped) {
            node = drop(document, *kept, node);
        } else {
            hide(document[node].line + 1, last_line_of(document, node));
            node = subtree_end(document, node);
        }
    }
    size_ = last_line_ - (runs_.empty() ? 0 : runs_.back().hidden);
}

NodeId RowIndex::drop(const Document& document, const Folds& kept, NodeId node) {
    const NodeId parent = document[node].parent;
    const NodeId inside_end = subtree_end(document, parent == kNoNode ? node : parent);
    const NodeId next = next_flag(kept, node, true);
    const uint32_t first = document[node].line;
    if (next < inside_end) {
        hide(first, document[next].line - 1);
        return next;
    }
    hide(first, parent == kNoNode ? last_line_ : last_line_of(document, parent) - 1);
    return inside_end;
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

Folds kept_nodes(const Document& document, const std::vector<NodeId>& nodes) {
    Flags selected = no_flags(document);
    for (const NodeId node : nodes) selected[node] = true;
    Flags kept = no_flags(document);
    for (NodeId node = 0; (node = next_flag(selected, node, true)) < kept.size();) {
        const NodeId shown = row_node(document, node);
        for (NodeId above = shown; above != kNoNode && !kept[above];
             above = document[above].parent) {
            kept[above] = true;
        }
        const NodeId end = shown == node ? subtree_end(document, node) : node + 1;
        if (shown == node) std::fill(kept.begin() + node, kept.begin() + end, true);
        node = end;
    }
    return kept;
}

}  // namespace document
