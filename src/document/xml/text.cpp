#include "document/xml/text.h"

#include <algorithm>

#include "base/text.h"
#include "document/text/characters.h"

namespace document {
namespace {

constexpr char32_t kLargestCharacter = 0x10FFFF;
constexpr size_t kLongestReference = 64;  // leading zeros included

bool is_xml_character(char32_t value) {
    if (value < 0x20) return value == '\t' || value == '\n' || value == '\r';
    const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
    return !surrogate && value != 0xFFFE && value != 0xFFFF && value <= kLargestCharacter;
}

std::optional<char32_t> numbered_character(std::string_view digits, char32_t base) {
    char32_t value = 0;
    for (const char digit : digits) {
        if (base == 10 ? !is_digit(digit) : !is_hex_digit(digit)) return std::nullopt;
        value = value * base + hex_value(digit);
        if (value > kLargestCharacter) return std::nullopt;
    }
    return digits.empty() || !is_xml_character(value) ? std::nullopt : std::optional(value);
}

// Appends the character of the reference at the start of `rest`; returns its length in bytes.
size_t append_reference(std::string& decoded, std::string_view rest) {
    const size_t end = rest.substr(0, kLongestReference).find(';');
    const auto character = end == std::string_view::npos
                               ? std::nullopt
                               : referenced_character(rest.substr(1, end - 1));
    base::append_utf8(decoded, character.value_or('&'));
    return character ? end + 1 : 1;
}

void append_characters(std::string& decoded, std::string_view plain, TextPlace place) {
    for (size_t at = 0; at < plain.size();) {
        const base::CodePoint point = base::decode_utf8(plain, at);
        at += static_cast<size_t>(point.size_bytes);
        char32_t character = point.value;
        if (character == '\r') {
            if (at < plain.size() && plain[at] == '\n') continue;
            character = '\n';
        }
        const bool space = character == '\n' || character == '\t';
        base::append_utf8(decoded, place == TextPlace::kAttribute && space ? ' ' : character);
    }
}

// At most `limit` bytes, without the beginning of a character or of a reference at their end.
std::string_view beginning_of(std::string_view raw, size_t limit) {
    const std::string_view beginning = base::beginning(raw, limit);
    const size_t reference = beginning.rfind('&');
    const bool is_cut = reference != std::string_view::npos &&
                        beginning.size() - reference < kLongestReference &&
                        beginning.find(';', reference) == std::string_view::npos;
    return is_cut ? beginning.substr(0, reference) : beginning;
}

// Appends what the markup at the start of `rest` says; returns how many bytes it takes.
size_t append_markup(std::string& decoded, std::string_view rest, TextPlace place) {
    const bool cdata = rest.substr(0, kCdataBegin.size()) == kCdataBegin;
    const std::string_view closing = cdata ? kCdataEnd : rest.substr(0, 2) == "<?" ? "?>" : "-->";
    const size_t found = rest.find(closing);
    const size_t end = found == std::string_view::npos ? rest.size() : found;
    if (cdata) {
        append_characters(decoded, rest.substr(kCdataBegin.size(), end - kCdataBegin.size()),
                          place);
    }
    return end == rest.size() ? end : end + closing.size();
}

}  // namespace

std::optional<char32_t> referenced_character(std::string_view name) {
    static constexpr struct {
        std::string_view name;
        char character;
    } kEntities[] = {{"lt", '<'}, {"gt", '>'}, {"amp", '&'}, {"apos", '\''}, {"quot", '"'}};
    for (const auto& entity : kEntities) {
        if (entity.name == name) return entity.character;
    }
    if (name.substr(0, 2) == "#x") return numbered_character(name.substr(2), 16);
    if (name.substr(0, 1) == "#") return numbered_character(name.substr(1), 10);
    return std::nullopt;
}

bool needs_xml_decoding(std::string_view raw) {
    return raw.find_first_of("&<\r\n\t") != std::string_view::npos || !base::is_valid_utf8(raw);
}

std::string decode_xml(std::string_view raw, TextPlace place, size_t limit) {
    if (raw.size() > limit) raw = beginning_of(raw, limit);
    if (!needs_xml_decoding(raw)) return std::string(raw);
    std::string decoded;
    decoded.reserve(raw.size());
    while (!raw.empty()) {
        size_t taken = std::min(raw.find_first_of("&<"), raw.size());
        append_characters(decoded, raw.substr(0, taken), place);
        raw.remove_prefix(taken);
        if (raw.empty()) break;
        taken = raw.front() == '&' ? append_reference(decoded, raw)
                                   : append_markup(decoded, raw, place);
        raw.remove_prefix(taken);
    }
    return decoded;
}

bool is_layout(std::string_view content) {
    const auto blank = [](std::string_view spaces) {
        return spaces.empty() || spaces.find('\n') != std::string_view::npos;
    };
    // Looked at only as far as it is blank: a text can be long.
    std::string decoded;
    std::string_view rest = content;
    for (;;) {
        const size_t spaces = skip(rest, 0, is_space);
        append_characters(decoded, rest.substr(0, spaces), TextPlace::kContent);
        rest.remove_prefix(spaces);
        if (rest.empty()) break;
        const bool markup = rest.front() == '<' && !rest.starts_with(kCdataBegin);
        if (!markup && rest.front() != '&') return false;
        rest.remove_prefix(markup ? append_markup(decoded, rest, TextPlace::kContent)
                                  : append_reference(decoded, rest));
        if (!decoded.empty() && !is_space(decoded.back())) return false;
    }
    return content.find('<') != std::string_view::npos
               ? blank(decoded)
               : blank(content) && content.find('&') == std::string_view::npos;
}

std::string_view local_name(std::string_view name) {
    return name.substr(name.find(':') + 1);
}

}  // namespace document
