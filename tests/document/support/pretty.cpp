#include "document/support/pretty.h"

#include <vector>

#include "document/rows/row_text.h"
#include "document/rows/rows.h"

namespace support {

std::string pretty(const document::Document& document) {
    std::string text;
    std::vector<document::Piece> pieces;
    document::RowWalk walk(document);
    for (document::Row row; walk.next(document, row);) {
        text.append(size_t{row.depth} * 2, ' ');
        document::row_pieces(document, row, pieces);
        for (const document::Piece& piece : pieces) text += piece.text;
        text += '\n';
    }
    return text;
}

}  // namespace support
