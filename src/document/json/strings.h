// JSON strings (RFC 8259, section 7) without their quotes and escapes.
#pragma once

#include <string>
#include <string_view>

#include "document/document.h"

namespace document {

// The text between the quotes of a key or string token; a token without quotes unchanged.
std::string_view unquoted(std::string_view token);

// The string that `inner` (without its quotes) spells, always valid UTF-8: bytes that are not UTF-8
// and lone surrogates become U+FFFD. A backslash that starts no escape is kept. Of more than
// `limit` bytes the beginning, which ends between two characters.
std::string decode_string(std::string_view inner, size_t limit = std::string_view::npos);

// Appends what decode_string makes of the bytes from `begin` on, of about `limit` of them; returns
// where it goes on, between two characters.
size_t append_decoded(std::string& decoded, std::string_view inner, size_t begin, size_t limit);

// Whether decode_string would change anything.
bool needs_decoding(std::string_view inner);

}  // namespace document
