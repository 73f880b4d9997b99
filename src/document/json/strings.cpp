#include "document/json/strings.h"

#include <algorithm>
#include <optional>

#include "base/text.h"
#include "document/text/characters.h"

namespace document {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

bool is_high_surrogate(char32_t unit) {
    return unit >= 0xD800 && unit <= 0xDBFF;
}

bool is_low_surrogate(char32_t unit) {
    return unit >= 0xDC00 && unit <= 0xDFFF;
}

std::optional<char> short_escape(char letter) {
    switch (letter) {
        case '"':
        case '\\':
        case '/': return letter;
        case 'b': return '\b';
        case 'f': return '\f';
        case 'n': return '\n';
        case 'r': return '\r';
        case 't': return '\t';
        default: return std::nullopt;
    }
}

// The UTF-16 unit of the escape \uXXXX that starts at `offset`.
std::optional<char32_t> unicode_escape(std::string_view inner, size_t offset) {
    const std::string_view escape = inner.substr(offset, 6);
    if (escape.size() < 6 || escape[0] != '\\' || escape[1] != 'u') return std::nullopt;
    char32_t unit = 0;
    for (const char digit : escape.substr(2)) {
        if (!is_hex_digit(digit)) return std::nullopt;
        unit = unit * 16 + hex_value(digit);
    }
    return unit;
}

// Appends the character of the escape at `offset`; returns its length in bytes of `inner`.
size_t append_escape(std::string& decoded, std::string_view inner, size_t offset) {
    if (const auto unit = unicode_escape(inner, offset)) {
        const auto second =
            is_high_surrogate(*unit) ? unicode_escape(inner, offset + 6) : std::nullopt;
        if (second && is_low_surrogate(*second)) {
            base::append_utf8(decoded, 0x10000 + ((*unit - 0xD800) << 10) + (*second - 0xDC00));
            return 12;
        }
        const bool alone = is_high_surrogate(*unit) || is_low_surrogate(*unit);
        base::append_utf8(decoded, alone ? kReplacement : *unit);
        return 6;
    }
    const auto escaped = offset + 1 < inner.size() ? short_escape(inner[offset + 1]) : std::nullopt;
    decoded.push_back(escaped.value_or('\\'));
    return escaped ? 2 : 1;
}

}  // namespace

std::string_view unquoted(std::string_view token) {
    if (token.empty() || token.front() != '"') return token;
    token.remove_prefix(1);
    if (!token.empty() && token.back() == '"') token.remove_suffix(1);
    return token;
}

bool needs_decoding(std::string_view inner) {
    const size_t plain =
        skip(inner, 0, [](char byte) { return byte != '\\' && !is_beyond_ascii(byte); });
    if (plain == inner.size()) return false;
    return inner.find('\\', plain) != std::string_view::npos ||
           !base::is_valid_utf8(inner.substr(plain));
}

size_t append_decoded(std::string& decoded, std::string_view inner, size_t begin, size_t limit) {
    const size_t end = begin + std::min(inner.size() - begin, limit);
    size_t offset = begin;
    while (offset < end) {
        if (inner[offset] == '\\') {
            offset += append_escape(decoded, inner, offset);
            continue;
        }
        const base::CodePoint point = base::decode_utf8(inner, offset);
        base::append_utf8(decoded, point.value);
        offset += static_cast<size_t>(point.size_bytes);
    }
    return offset;
}

std::string decode_string(std::string_view inner, size_t limit) {
    if (inner.size() <= limit && !needs_decoding(inner)) return std::string(inner);
    std::string decoded;
    decoded.reserve(std::min(inner.size(), limit));
    append_decoded(decoded, inner, 0, limit);
    return decoded;
}

}  // namespace document
