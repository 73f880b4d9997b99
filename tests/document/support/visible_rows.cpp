#include "document/support/visible_rows.h"

namespace support {

using document::Row;
using document::RowKind;

std::vector<Row> visible_rows(const document::Document& document, const document::Folds& folds) {
    std::vector<Row> rows;
    document::RowWalk walk(document);
    document::NodeId folded = document::kNoNode;  // whose inside is passed by
    for (Row row; walk.next(document, row);) {
        const bool closes = row.kind == RowKind::kClose && row.node == folded;
        if (closes) folded = document::kNoNode;
        if (closes || folded != document::kNoNode) continue;
        if (row.kind == RowKind::kOpen && folds[row.node]) {
            folded = row.node;
            row.kind = RowKind::kFolded;
        }
        rows.push_back(row);
    }
    return rows;
}

}  // namespace support
