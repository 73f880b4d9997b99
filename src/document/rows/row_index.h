// The visible rows by number, without a list of them: a document may have millions. Every node
// knows its line in the unfolded text, so only the runs of hidden lines are kept.
#pragma once

#include <cstdint>
#include <vector>

#include "document/rows/rows.h"

namespace document {

class RowIndex {
public:
    // After folds changed; without any nothing is folded. Where there are `kept` nodes, the rows of
    // others are hidden too.
    void update(const Document& document, const Folds* folds, const Folds* kept = nullptr);
    void clear() { *this = {}; }

    size_t size() const { return size_; }
    bool empty() const { return size_ == 0; }
    uint32_t last_line() const { return last_line_; }  // with nothing hidden

    // `index` is less than size(); `folds` are those of the last update.
    Row at(const Document& document, const Folds* folds, size_t index) const;

    // The index of the row of `node`; for a hidden one, the row before it.
    size_t index_of(const Document& document, NodeId node) const;

private:
    struct Run {
        uint32_t first_line;
        uint32_t hidden;  // lines in this run and those before it
    };
    void hide(uint32_t first, uint32_t last);
    // `node` and the siblings behind it, up to one that is kept. Returns the node behind them.
    NodeId drop(const Document& document, const Folds& kept, NodeId node);

    std::vector<Run> runs_;
    size_t size_ = 0;
    uint32_t last_line_ = 0;
};

// Those nodes, all that is in them, and the way to them, as the row index takes it.
Folds kept_nodes(const Document& document, const std::vector<NodeId>& nodes);

}  // namespace document
