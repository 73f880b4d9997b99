#include "document/text/lines.h"

#include <algorithm>

namespace document {
namespace {

bool is_continuation_byte(char byte) {
    return (static_cast<unsigned char>(byte) & 0xc0) == 0x80;
}

}  // namespace

bool TextLines::advance(std::string_view bytes, size_t budget) {
    if (lines_.empty()) lines_.reserve(bytes.size() / piece_bytes_ + 1);
    const size_t until = std::min(bytes.size(), next_.begin + budget);
    while (next_.begin < until) {
        TextLine line = next_;
        const size_t behind = cut(bytes, line);
        lines_.push_back(line);
        longest_bytes_ = std::max<size_t>(longest_bytes_, line.end - line.begin);
        next_.begin = static_cast<uint32_t>(behind);
        next_.continuation = behind == line.end;
        next_.number = line.number + (next_.continuation ? 0 : 1);
    }
    is_over_ = next_.begin >= bytes.size();
    return is_over_;
}

size_t TextLines::cut(std::string_view bytes, TextLine& line) const {
    // A piece, and the longest line end.
    const std::string_view window = bytes.substr(line.begin, piece_bytes_ + 2);
    const size_t feed = window.find('\n');
    const bool to_the_end = feed == std::string_view::npos;
    size_t length = std::min(feed, window.size());
    const size_t behind = line.begin + length + (to_the_end ? 0 : 1);
    if (length > 0 && window[length - 1] == '\r') --length;
    if (length <= piece_bytes_ && (!to_the_end || behind == bytes.size())) {
        line.end = static_cast<uint32_t>(line.begin + length);
        return behind;
    }
    // No code point is split.
    length = piece_bytes_;
    while (length > 1 && is_continuation_byte(window[length])) --length;
    line.end = static_cast<uint32_t>(line.begin + length);
    return line.end;
}

}  // namespace document
