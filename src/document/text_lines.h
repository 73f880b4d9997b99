// A body as received, cut into lines for showing: at line feeds, and where a line is very long
// (a minified body is one line) into pieces. No byte is left out but the line ends.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace document {

struct TextLine {
    uint32_t begin = 0;
    uint32_t end = 0;
    uint32_t number = 1;        // of the line in the body, from 1
    bool continuation = false;  // a further piece of the same line
};

inline constexpr size_t kLinePieceBytes = 140;

std::vector<TextLine> text_lines(std::string_view bytes, size_t piece_bytes = kLinePieceBytes);

}  // namespace document
