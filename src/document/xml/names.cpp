#include "document/xml/names.h"

#include <algorithm>
#include <iterator>

#include "base/text.h"
#include "document/text/characters.h"

namespace document {
namespace {

struct Range {
    char32_t first;
    char32_t last;
};

// Beyond ASCII. The last but one holds U+FFFD, which is what bytes that are not UTF-8 are read as.
constexpr Range kStarts[] = {{0xC0, 0xD6},     {0xD8, 0xF6},     {0xF8, 0x2FF},
                             {0x370, 0x37D},   {0x37F, 0x1FFF},  {0x200C, 0x200D},
                             {0x2070, 0x218F}, {0x2C00, 0x2FEF}, {0x3001, 0xD7FF},
                             {0xF900, 0xFDCF}, {0xFDF0, 0xFFFD}, {0x10000, 0xEFFFF}};
constexpr Range kOnlyContinue[] = {{0xB7, 0xB7}, {0x300, 0x36F}, {0x203F, 0x2040}};

template <typename Ranges>
bool is_in(const Ranges& ranges, char32_t character) {
    return std::any_of(std::begin(ranges), std::end(ranges), [character](const Range& range) {
        return range.first <= character && character <= range.last;
    });
}

}  // namespace

bool starts_xml_name(char32_t character) {
    if (character >= 0x80) return is_in(kStarts, character);
    return is_letter(static_cast<char>(character)) || character == '_' || character == ':';
}

bool continues_xml_name(char32_t character) {
    if (starts_xml_name(character)) return true;
    if (character >= 0x80) return is_in(kOnlyContinue, character);
    return is_digit(static_cast<char>(character)) || character == '-' || character == '.';
}

size_t end_of_xml_name(std::string_view bytes, size_t begin) {
    size_t end = begin;
    while (end < bytes.size()) {
        const base::CodePoint point = is_beyond_ascii(bytes[end])
                                          ? base::decode_utf8(bytes, end)
                                          : base::CodePoint{static_cast<unsigned char>(bytes[end])};
        const bool belongs =
            end == begin ? starts_xml_name(point.value) : continues_xml_name(point.value);
        if (!belongs) break;
        end += static_cast<size_t>(point.size_bytes);
    }
    return end;
}

}  // namespace document
