#include "base/visible_text.h"

#include <algorithm>
#include <iterator>

#include "base/digits.h"
#include "base/text.h"

namespace base {
namespace {

struct Range {
    char32_t first, last;
};

// Without any use to their neighbours; in order. Sources: Unicode's DerivedCoreProperties.txt
// (Default_Ignorable_Code_Point), its chapter 23, and UAX #9 for the controls of direction.
constexpr Range kInvisible[] = {
    {0x0000, 0x0008},   {0x000B, 0x000C},   {0x000E, 0x001F},   {0x007F, 0x009F},
    {0x00AD, 0x00AD},   {0x034F, 0x034F},   {0x061C, 0x061C},   {0x115F, 0x1160},
    {0x17B4, 0x17B5},   {0x180E, 0x180E},   {0x200B, 0x200B},   {0x200E, 0x200F},
    {0x2028, 0x202E},   {0x2060, 0x206F},   {0x3164, 0x3164},   {0xFEFF, 0xFEFF},
    {0xFFA0, 0xFFA0},   {0xFFF0, 0xFFFB},   {0xFFFE, 0xFFFF},   {0x1D173, 0x1D17A},
    {0xE0000, 0xE001F}, {0xE0080, 0xE00FF}, {0xE01F0, 0xE0FFF},
};
// The blocks of scripts whose letters join or stack: Hebrew to Mongolian, and the later ones.
constexpr Range kJoining[] = {
    {0x0590, 0x18AF}, {0xA840, 0xABFF}, {0xFB1D, 0xFDFF}, {0xFE70, 0xFEFC}, {0x10A00, 0x11FFF},
};
constexpr Range kPictures[] = {{0x2190, 0x2BFF}, {0x1F000, 0x1FAFF}};

constexpr char32_t kNonJoiner = 0x200C;
constexpr char32_t kJoiner = 0x200D;
constexpr char32_t kBlackFlag = 0x1F3F4;
constexpr char32_t kReplacement = 0xFFFD;

template <size_t Count>
bool is_in(const Range (&ranges)[Count], char32_t value) {
    const auto range =
        std::lower_bound(std::begin(ranges), std::end(ranges), value,
                         [](const Range& each, char32_t wanted) { return each.last < wanted; });
    return range != std::end(ranges) && value >= range->first;
}

bool is_selector(char32_t value) {
    return (value >= 0xFE00 && value <= 0xFE0F) || (value >= 0xE0100 && value <= 0xE01EF);
}

bool is_tag(char32_t value) {
    return value >= 0xE0020 && value <= 0xE007F;
}

bool is_of_picture(char32_t value) {
    return is_in(kPictures, value) || (value >= 0xFE00 && value <= 0xFE0F);
}

// Keycaps are digits, '#' and '*'; letters of ASCII, spaces and other selectors have no variants.
bool has_variants(char32_t value) {
    if (value < 0x80) return (value >= '0' && value <= '9') || value == '#' || value == '*';
    return value > 0xA0 && !is_selector(value) && !is_in(kInvisible, value);
}

char32_t code_point_at(std::string_view text, size_t offset) {
    return offset < text.size() ? decode_utf8(text, offset).value : 0;
}

// `before` and `after` are its neighbours, 0 where there is none.
bool is_invisible(char32_t value, char32_t before, char32_t after) {
    if (value == '\r') return after != '\n';
    if (value == kNonJoiner) return !is_in(kJoining, before) || !is_in(kJoining, after);
    if (value == kJoiner)
        return !is_in(kJoining, before) && (!is_of_picture(before) || !is_of_picture(after));
    if (is_selector(value)) return !has_variants(before);
    if (is_tag(value)) return before != kBlackFlag && !is_tag(before);
    return is_in(kInvisible, value);
}

// All others begin characters that show themselves.
bool may_begin_invisible(char byte) {
    switch (static_cast<unsigned char>(byte)) {
        case '\n':
        case '\t': return false;
        case 0x7F:
        case 0xC2:  // U+0080 to U+00BF
        case 0xCD:  // U+034F
        case 0xD8:  // U+061C
        case 0xE1:
        case 0xE2:
        case 0xE3:
        case 0xEF:
        case 0xF0:
        case 0xF3: return true;
        default: return static_cast<unsigned char>(byte) < 0x20;
    }
}

// Calls visit(offset, size in bytes, code point) for each invisible character while that is true.
template <typename Visit>
void visit_invisible(std::string_view text, Visit visit) {
    char32_t before = 0;
    for (size_t at = 0; at < text.size();) {
        const CodePoint point = decode_utf8(text, at);
        const auto size = static_cast<size_t>(point.size_bytes);
        const bool candidate = point.valid && may_begin_invisible(text[at]);
        if (candidate && is_invisible(point.value, before, code_point_at(text, at + size)) &&
            !visit(at, size, point.value))
            return;
        before = point.valid ? point.value : kReplacement;
        at += size;
    }
}

}  // namespace

bool has_invisible(std::string_view text) {
    if (std::none_of(text.begin(), text.end(), may_begin_invisible)) return false;
    bool found = false;
    visit_invisible(text, [&found](size_t, size_t, char32_t) {
        found = true;
        return false;
    });
    return found;
}

std::string with_visible_marks(std::string_view text) {
    std::string marked;
    size_t copied = 0;
    visit_invisible(text, [&](size_t at, size_t size, char32_t value) {
        marked += text.substr(copied, at - copied);
        marked += concat({"⟦U+", padded(value, 4, 16), "⟧"});
        copied = at + size;
        return true;
    });
    marked += text.substr(copied);
    return marked;
}

}  // namespace base
