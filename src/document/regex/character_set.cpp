#include "document/regex/character_set.h"

#include "base/text.h"

namespace document {
namespace {

using Range = std::pair<char32_t, char32_t>;

// Each in ascending order.
constexpr Range kDigits[] = {{'0', '9'}};
constexpr Range kWords[] = {{'0', '9'},       {'A', 'Z'},         {'_', '_'},
                            {'a', 'z'},       {0xAA, 0xAA},       {0xB5, 0xB5},
                            {0xBA, 0xBA},     {0xC0, 0x1FFF},     {0x2C00, 0x2DFF},
                            {0x3040, 0xFDFF}, {0x10000, 0x1F000}, {0x20000, kLastCodePoint}};
constexpr Range kSpaces[] = {{'\t', '\r'},     {' ', ' '},       {0xA0, 0xA0},     {0x1680, 0x1680},
                             {0x2000, 0x200A}, {0x2028, 0x2029}, {0x202F, 0x202F}, {0x205F, 0x205F},
                             {0x3000, 0x3000}, {0xFEFF, 0xFEFF}};

template <typename Ranges>
bool is_in(const Ranges& ranges, char32_t character) {
    for (const Range& range : ranges) {
        if (character >= range.first && character <= range.second) return true;
    }
    return false;
}

template <size_t count>
void add_ranges(CharacterSet& set, const Range (&ranges)[count], bool others) {
    char32_t next = 0;
    for (const Range& range : ranges) {
        if (!others) set.add(range.first, range.second);
        if (others && range.first > next) set.add(next, range.first - 1);
        next = range.second + 1;
    }
    if (others && next <= kLastCodePoint) set.add(next, kLastCodePoint);
}

}  // namespace

bool CharacterSet::add_class(char32_t letter) {
    const bool others = letter >= 'A' && letter <= 'Z';
    switch (letter | 0x20) {
        case 'd': add_ranges(*this, kDigits, others); return true;
        case 'w': add_ranges(*this, kWords, others); return true;
        case 's': add_ranges(*this, kSpaces, others); return true;
        default: return false;
    }
}

bool CharacterSet::holds(char32_t character, char32_t other) const {
    return (is_in(ranges_, character) || is_in(ranges_, other)) != negated_;
}

bool is_word_character(char32_t character) {
    return is_in(kWords, character);
}

bool is_word_at(std::string_view text, size_t offset) {
    return offset < text.size() && is_word_character(base::decode_utf8(text, offset).value);
}

bool is_word_before(std::string_view text, size_t offset) {
    if (offset == 0) return false;
    --offset;
    while (offset > 0 && (static_cast<unsigned char>(text[offset]) & 0xC0) == 0x80) --offset;
    return is_word_at(text, offset);
}

}  // namespace document
