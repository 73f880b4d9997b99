// Bodies in other encodings than UTF-8, and what a body may say about its own.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace server {

enum class Encoding : uint8_t { kUtf8, kUtf16LittleEndian, kUtf16BigEndian, kLatin1 };

// "utf-8", "utf-16le", "utf-16be", "latin-1"; nothing for other names.
std::optional<Encoding> find_encoding(std::string_view name);

// `utf8` in that encoding, with its byte order mark in front if wanted. What Latin-1 cannot hold
// becomes "?", and it has no mark.
std::string encode(std::string_view utf8, Encoding encoding, bool with_byte_order_mark);

// The charset in an XML declaration replaced; a body without one stays as it is.
void declare_in_xml(std::string& body, std::string_view charset);

}  // namespace server
