// The text of a row, in pieces of one colour each: spans of the body, and the punctuation between
// them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/rows/rows.h"

namespace document {

enum class Ink : uint8_t {
    kPunctuation,
    kKey,
    kString,
    kNumber,  // booleans too
    kNull,
    kNote,
    kFold,  // an empty piece, where a folded row may say what it holds
};

struct Piece {
    std::string_view text;
    Ink ink = Ink::kPunctuation;
};

// Fills `pieces` with the row from left to right, without its indentation.
void row_pieces(const Document& document, const Row& row, std::vector<Piece>& pieces);

}  // namespace document
