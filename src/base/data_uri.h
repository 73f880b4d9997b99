// Which data URIs (RFC 2397) may be shown as pictures. Everything else is shown as text: SVG and
// HTML can contain scripts, and a wrong type may be an attack.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace base {

inline constexpr size_t kMaxPictureBytes = size_t{512} << 10;

// Why a data URI is not shown as a picture; the words are words::not_shown_as_picture.
enum class PictureFault : uint8_t {
    kNone,
    kOtherType,   // a type that is not shown
    kOtherBytes,  // its first bytes are not those of its type
    kNotPlain,    // no base64, or parameters beside it
    kTooLarge,
    kBroken,  // its base64
};

struct DataUri {
    std::string media_type;  // "image/png", in lower case; empty if none is given
    size_t size_bytes = 0;   // of the decoded base64; 0 without base64
    PictureFault fault = PictureFault::kNone;

    bool is_picture() const { return fault == PictureFault::kNone; }
};

bool is_data_uri(std::string_view text);

// Pictures are PNG, JPEG, GIF and WebP in base64 (RFC 4648, section 4), at most kMaxPictureBytes,
// whose first bytes are those of the type they claim. `text` must be a data URI.
DataUri read_data_uri(std::string_view text);

}  // namespace base
