// JSON strings (RFC 8259, section 7) taken out of their quotes and escapes.
#pragma once

#include <string>
#include <string_view>

#include "document/document.h"

namespace document {

// What stands between the quotes of a key or string token; a token without quotes as it is.
std::string_view unquoted(std::string_view token);

// The string that `inner` (without its quotes) spells, always valid UTF-8: bytes that are not UTF-8
// and surrogates that are alone become U+FFFD. A backslash that starts no escape stands for itself.
std::string decode_string(std::string_view inner);

// Whether decode_string would change anything.
bool needs_decoding(std::string_view inner);

}  // namespace document
