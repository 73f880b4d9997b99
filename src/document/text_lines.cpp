#include "document/text_lines.h"

namespace document {
namespace {

bool is_continuation_byte(char byte) {
    return (static_cast<unsigned char>(byte) & 0xc0) == 0x80;
}

// Where a piece that may hold `limit` bytes ends without splitting a code point.
size_t piece_end(std::string_view bytes, size_t begin, size_t end, size_t limit) {
    if (end - begin <= limit) return end;
    size_t cut = begin + limit;
    while (cut > begin + 1 && is_continuation_byte(bytes[cut])) --cut;
    return cut;
}

}  // namespace

std::vector<TextLine> text_lines(std::string_view bytes, size_t piece_bytes) {
    std::vector<TextLine> lines;
    uint32_t number = 1;
    for (size_t begin = 0; begin < bytes.size(); ++number) {
        const size_t feed = bytes.find('\n', begin);
        const size_t next = feed == std::string_view::npos ? bytes.size() : feed + 1;
        size_t end = feed == std::string_view::npos ? bytes.size() : feed;
        if (end > begin && bytes[end - 1] == '\r') --end;
        bool continuation = false;
        do {
            const size_t cut = piece_end(bytes, begin, end, piece_bytes);
            lines.push_back(
                {static_cast<uint32_t>(begin), static_cast<uint32_t>(cut), number, continuation});
            begin = cut;
            continuation = true;
        } while (begin < end);
        begin = next;
    }
    return lines;
}

}  // namespace document
