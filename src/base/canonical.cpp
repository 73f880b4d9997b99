#include "base/canonical.h"

#include <algorithm>
#include <iterator>
#include <vector>

#include "base/canonical_data.h"
#include "base/text.h"

namespace base {
namespace {

// Syllables of Hangul have a formula (Unicode, 3.12).
constexpr char32_t kFirstSyllable = 0xAC00;
constexpr char32_t kSyllables = 11172;
constexpr char32_t kLeading = 0x1100;
constexpr char32_t kVowel = 0x1161;
constexpr char32_t kTrailing = 0x11A7;
constexpr char32_t kVowels = 21;
constexpr char32_t kTrailings = 28;

struct Decomposition {
    char32_t whole;
    std::string_view parts;
};

std::vector<Decomposition> read_decompositions() {
    std::vector<Decomposition> all;
    for (std::string_view rest = kDecompositions; !rest.empty();) {
        const size_t end = rest.find('\n');
        const CodePoint whole = decode_utf8(rest, 0);
        const auto size = static_cast<size_t>(whole.size_bytes);
        all.push_back({whole.value, rest.substr(size, end - size)});
        rest.remove_prefix(end + 1);
    }
    return all;
}

std::string_view parts_of(char32_t value) {
    static const std::vector<Decomposition> all = read_decompositions();
    const auto found = std::lower_bound(
        all.begin(), all.end(), value,
        [](const Decomposition& each, char32_t wanted) { return each.whole < wanted; });
    return found != all.end() && found->whole == value ? found->parts : std::string_view();
}

int combining_class(char32_t value) {
    const auto range = std::lower_bound(
        std::begin(kCombiningRanges), std::end(kCombiningRanges), value,
        [](const CombiningRange& each, char32_t wanted) { return each.last < wanted; });
    const bool inside = range != std::end(kCombiningRanges) && value >= range->first;
    return inside ? range->combining_class : 0;
}

void append_parts(std::u32string& text, char32_t value) {
    if (value >= kFirstSyllable && value < kFirstSyllable + kSyllables) {
        const char32_t index = value - kFirstSyllable;
        const char32_t trailing = index % kTrailings;
        text += kLeading + index / (kVowels * kTrailings);
        text += kVowel + index / kTrailings % kVowels;
        if (trailing > 0) text += kTrailing + trailing;
        return;
    }
    const std::string_view parts = value < 0x80 ? std::string_view() : parts_of(value);
    if (parts.empty()) text += value;
    for (size_t at = 0; at < parts.size();) {
        const CodePoint part = decode_utf8(parts, at);
        text += part.value;
        at += static_cast<size_t>(part.size_bytes);
    }
}

// Marks between two characters of class 0 are in the order of their classes.
void order_marks(std::u32string& text) {
    const auto is_mark = [](char32_t value) { return combining_class(value) != 0; };
    for (auto begin = text.begin(); begin != text.end();) {
        begin = std::find_if(begin, text.end(), is_mark);
        const auto end = std::find_if_not(begin, text.end(), is_mark);
        std::stable_sort(begin, end, [](char32_t left, char32_t right) {
            return combining_class(left) < combining_class(right);
        });
        begin = end;
    }
}

}  // namespace

std::string decomposed(std::string_view text) {
    if (!may_decompose(text)) return std::string(text);
    std::u32string points;
    for (size_t at = 0; at < text.size();) {
        const CodePoint point = decode_utf8(text, at);
        append_parts(points, point.value);
        at += static_cast<size_t>(point.size_bytes);
    }
    order_marks(points);
    std::string result;
    for (const char32_t point : points) append_utf8(result, point);
    return result;
}

}  // namespace base
