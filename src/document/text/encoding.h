// What a body is written in, and the UTF-8 that is read instead.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "document/document.h"

namespace document {

// What in the body itself shows its encoding.
enum class EncodingMark : uint8_t { kNone, kByteOrderMark, kZeros };

struct Decoded {
    std::string encoding = "UTF-8";   // "UTF-16LE", "UTF-16BE", "windows-1252"
    std::optional<std::string> text;  // in UTF-8; empty where the body is, or is taken for, UTF-8
    size_t invalid_count = 0;         // bytes of UTF-8, code units of UTF-16 that are not valid
    size_t first_invalid = 0;         // offset of the first in the UTF-8
    std::string unknown;              // the encoding that is declared, where it cannot be read
    EncodingMark mark = EncodingMark::kNone;
};

// A byte order mark decides; else zeros where UTF-16 has them; else what the content type or the
// XML declaration says, unless the body is valid UTF-8 all the same. As on the web, ISO-8859-1 is
// read as windows-1252. What cannot be read otherwise is taken for UTF-8.
Decoded decode_body(std::string_view body, std::string_view content_type);

// A notice where the XML declaration of `text`, which is the body in UTF-8, names another encoding
// than its byte order mark, or where it has none, the header.
std::optional<Problem> contradiction_of_encodings(std::string_view text, const Decoded& decoded,
                                                  std::string_view content_type);

}  // namespace document
