#include "server/xml_text.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "base/text.h"
#include "document/characters.h"

namespace server {
namespace {

struct Range {
    char32_t first;
    char32_t last;
};

// NameStartChar without the colon, and what NameChar adds to it (XML 1.0, productions 4 and 4a).
constexpr std::array<Range, 15> kNameStarts = {{{'A', 'Z'},
                                                {'_', '_'},
                                                {'a', 'z'},
                                                {0xC0, 0xD6},
                                                {0xD8, 0xF6},
                                                {0xF8, 0x2FF},
                                                {0x370, 0x37D},
                                                {0x37F, 0x1FFF},
                                                {0x200C, 0x200D},
                                                {0x2070, 0x218F},
                                                {0x2C00, 0x2FEF},
                                                {0x3001, 0xD7FF},
                                                {0xF900, 0xFDCF},
                                                {0xFDF0, 0xFFFD},
                                                {0x10000, 0xEFFFF}}};
constexpr std::array<Range, 5> kNameContinues = {
    {{'-', '.'}, {'0', '9'}, {0xB7, 0xB7}, {0x300, 0x36F}, {0x203F, 0x2040}}};

template <typename Ranges>
bool is_in(const Ranges& ranges, char32_t point) {
    return std::any_of(ranges.begin(), ranges.end(), [point](const Range& range) {
        return range.first <= point && point <= range.last;
    });
}

void append_escaped(std::string& name, char32_t point) {
    std::array<char, 8> digits = {};
    char* const end =
        std::to_chars(digits.data(), digits.data() + digits.size(), uint32_t{point}, 16).ptr;
    std::string hex(digits.data(), end);
    std::transform(hex.begin(), hex.end(), hex.begin(), [](char digit) {
        return digit >= 'a' ? static_cast<char>(digit - 'a' + 'A') : digit;
    });
    name += "_x" + std::string(4 - std::min<size_t>(4, hex.size()), '0') + hex + "_";
}

bool must_be_escaped(std::string_view key, size_t offset, char32_t point) {
    if (point == '_') return key.substr(offset + 1, 1) == "x";
    if (offset == 0 && base::equals_ignoring_case(key.substr(0, 3), "xml")) return true;
    return !is_in(kNameStarts, point) && (offset == 0 || !is_in(kNameContinues, point));
}

// What stands for `point` in character data; empty where it stands for itself.
std::string_view replacement_of(const base::CodePoint& point) {
    constexpr std::string_view kReplacementCharacter = "\xEF\xBF\xBD";
    switch (point.value) {
        case '&': return "&amp;";
        case '<': return "&lt;";
        case '>': return "&gt;";
        case '\r': return "&#13;";
        case '\n':
        case '\t': return {};
        default: break;
    }
    const bool fits =
        point.valid && point.value >= 0x20 && point.value != 0xFFFE && point.value != 0xFFFF;
    return fits ? std::string_view() : kReplacementCharacter;
}

}  // namespace

std::string xml_name(std::string_view key) {
    if (key.empty()) return "_x_";
    std::string name;
    for (size_t offset = 0; offset < key.size();) {
        const base::CodePoint point = base::decode_utf8(key, offset);
        if (must_be_escaped(key, offset, point.value)) {
            append_escaped(name, point.value);
        } else {
            base::append_utf8(name, point.value);
        }
        offset += static_cast<size_t>(point.size_bytes);
    }
    return name;
}

std::string singular_of(std::string_view plural) {
    struct Rule {
        std::string_view ending;
        size_t cut;
        std::string_view added;
    };
    constexpr size_t kNoPlural = 0;
    constexpr std::array<Rule, 9> kRules = {{{"ies", 3, "y"},
                                             {"sses", 2, ""},
                                             {"xes", 2, ""},
                                             {"ches", 2, ""},
                                             {"shes", 2, ""},
                                             {"ss", kNoPlural, ""},
                                             {"us", kNoPlural, ""},
                                             {"is", kNoPlural, ""},
                                             {"s", 1, ""}}};
    const auto rule = std::find_if(kRules.begin(), kRules.end(), [&](const Rule& entry) {
        return plural.size() > entry.ending.size() && plural.ends_with(entry.ending);
    });
    if (rule == kRules.end() || rule->cut == kNoPlural) return "item";
    return std::string(plural.substr(0, plural.size() - rule->cut)) + std::string(rule->added);
}

void append_xml_text(std::string& into, std::string_view text) {
    const auto is_plain = [](char byte) {
        return byte >= ' ' && byte < 0x7F && byte != '&' && byte != '<' && byte != '>';
    };
    size_t written = 0;
    for (size_t offset = document::skip(text, 0, is_plain); offset < text.size();
         offset = document::skip(text, offset, is_plain)) {
        const base::CodePoint point = base::decode_utf8(text, offset);
        const size_t next = offset + static_cast<size_t>(point.size_bytes);
        if (const std::string_view replacement = replacement_of(point); !replacement.empty()) {
            into += text.substr(written, offset - written);
            into += replacement;
            written = next;
        }
        offset = next;
    }
    into += text.substr(written);
}

}  // namespace server
