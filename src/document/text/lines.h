// A body as received, cut into lines for showing: at line feeds, and where a line is very long (a
// minified body is one line) into pieces. Only the line ends are left out.
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

class TextLines {
public:
    static constexpr size_t kPieceBytes = 140;

    explicit TextLines(size_t piece_bytes = kPieceBytes) : piece_bytes_(piece_bytes) {}

    // Cuts about `budget` bytes more; `bytes` are always the same. True when all are cut.
    bool advance(std::string_view bytes, size_t budget);

    bool is_over() const { return is_over_; }
    const std::vector<TextLine>& all() const { return lines_; }  // as far as they are cut
    size_t longest_bytes() const { return longest_bytes_; }      // of those

private:
    // Returns where the next one begins.
    size_t cut(std::string_view bytes, TextLine& line) const;

    size_t piece_bytes_;
    bool is_over_ = false;
    TextLine next_;
    size_t longest_bytes_ = 0;
    std::vector<TextLine> lines_;
};

}  // namespace document
