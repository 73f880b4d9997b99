#include "server/xml_text.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "base/text.h"
#include "document/text/characters.h"
#include "document/xml/names.h"

namespace server {
namespace {

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
    if (point == ':') return true;
    return !(offset == 0 ? document::starts_xml_name(point) : document::continues_xml_name(point));
}

// What stands for `point` in character data; empty where it stands for itself.
std::string_view replacement_of(const base::CodePoint& point, bool is_blank) {
    constexpr std::string_view kReplacementCharacter = "\xEF\xBF\xBD";
    switch (point.value) {
        case '&': return "&amp;";
        case '<': return "&lt;";
        case '>': return "&gt;";
        case '\r': return "&#13;";
        case '\n': return is_blank ? "&#10;" : "";
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
    const bool is_blank = document::skip(text, 0, document::is_space) == text.size();
    size_t written = 0;
    for (size_t offset = document::skip(text, 0, is_plain); offset < text.size();
         offset = document::skip(text, offset, is_plain)) {
        const base::CodePoint point = base::decode_utf8(text, offset);
        const size_t next = offset + static_cast<size_t>(point.size_bytes);
        if (const std::string_view replacement = replacement_of(point, is_blank);
            !replacement.empty()) {
            into += text.substr(written, offset - written);
            into += replacement;
            written = next;
        }
        offset = next;
    }
    into += text.substr(written);
}

}  // namespace server
