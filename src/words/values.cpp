#include "words/values.h"

#include "base/text.h"
#include "base/units.h"
#include "words/common.h"

namespace words {

std::string summary_of_list(int64_t item_count) {
    return base::concat({"a list of ", items(item_count)});
}

std::string summary_of_object(int64_t key_count) {
    return base::concat({"an object with ", keys(key_count)});
}

std::string no_time_in_ms(std::string_view number, std::string_view time_in_seconds) {
    return base::concat(
        {number, " (not a plausible time in ms; in seconds ", time_in_seconds, ")"});
}

std::string picture_in(std::string_view label) {
    return base::concat({"Picture in ", label});
}

std::string not_shown_as_picture(const base::DataUri& uri) {
    switch (uri.fault) {
        case base::PictureFault::kNone: break;
        case base::PictureFault::kOtherType:
            return "Not shown as a picture: only PNG, JPEG, GIF and WebP are.";
        case base::PictureFault::kOtherBytes:
            return base::concat(
                {"Not shown as a picture: its bytes are not those of ", uri.media_type, "."});
        case base::PictureFault::kNotPlain:
            return "Not shown as a picture: it is not plain base64.";
        case base::PictureFault::kTooLarge:
            return base::concat({"Not shown as a picture: larger than ",
                                 base::format_bytes(base::kMaxPictureBytes), "."});
        case base::PictureFault::kBroken: return "Not shown as a picture: its base64 is broken.";
    }
    return {};
}

}  // namespace words
