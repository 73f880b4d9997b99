// The classes of bytes in JSON (RFC 8259) and in its relaxed keys.
#pragma once

#include <cstddef>
#include <string_view>

namespace document {

constexpr bool is_space(char byte) {
    return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t';
}

constexpr bool is_digit(char byte) {
    return byte >= '0' && byte <= '9';
}

constexpr bool is_letter(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

constexpr bool is_hex_digit(char byte) {
    return is_digit(byte) || (byte >= 'a' && byte <= 'f') || (byte >= 'A' && byte <= 'F');
}

// Of a decimal or hexadecimal digit.
constexpr char32_t hex_value(char digit) {
    return static_cast<char32_t>(is_digit(digit) ? digit - '0' : (digit | 0x20) - 'a' + 10);
}

constexpr bool is_punctuation(char byte) {
    return byte == '{' || byte == '}' || byte == '[' || byte == ']' || byte == ',' || byte == ':';
}

constexpr bool is_beyond_ascii(char byte) {
    return static_cast<unsigned char>(byte) >= 0x80;
}

constexpr bool is_control(char byte) {
    return static_cast<unsigned char>(byte) < 0x20;
}

// A key without quotes is a name as JavaScript knows them, where "-" may follow the first byte.
constexpr bool starts_bare_key(char byte) {
    return is_letter(byte) || byte == '_' || byte == '$' || is_beyond_ascii(byte);
}

constexpr bool continues_bare_key(char byte) {
    return starts_bare_key(byte) || is_digit(byte) || byte == '-';
}

// The first offset from `offset` on whose byte does not satisfy `matches`, or the end of the bytes.
template <typename Matches>
constexpr size_t skip(std::string_view bytes, size_t offset, Matches matches) {
    while (offset < bytes.size() && matches(bytes[offset])) ++offset;
    return offset;
}

}  // namespace document
