#include "base/data_uri.h"

#include <algorithm>

#include "base/text.h"

namespace base {
namespace {

constexpr std::string_view kScheme = "data:";
constexpr std::string_view kBase64 = ";base64";

struct PictureType {
    std::string_view media_type;
    std::string_view first_letters;  // of the base64 of every such file
};
constexpr PictureType kPictureTypes[] = {{"image/png", "iVBORw0KGgo"},
                                         {"image/jpeg", "/9j/"},
                                         {"image/gif", "R0lGODl"},
                                         {"image/gif", "R0lGODd"},
                                         {"image/webp", "UklGR"}};

bool is_base64_letter(char letter) {
    return (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z') ||
           (letter >= '0' && letter <= '9') || letter == '+' || letter == '/';
}

size_t padding_of(std::string_view base64) {
    if (base64.ends_with("==")) return 2;
    return base64.ends_with('=') ? 1 : 0;
}

bool is_base64(std::string_view text) {
    if (text.empty() || text.size() % 4 != 0) return false;
    text.remove_suffix(padding_of(text));
    for (const char letter : text) {
        if (!is_base64_letter(letter)) return false;
    }
    return true;
}

PictureFault type_fault(const DataUri& uri, std::string_view base64) {
    bool known = false;
    for (const PictureType& type : kPictureTypes) {
        if (uri.media_type != type.media_type) continue;
        if (base64.starts_with(type.first_letters)) return PictureFault::kNone;
        known = true;
    }
    return known ? PictureFault::kOtherBytes : PictureFault::kOtherType;
}

}  // namespace

bool is_data_uri(std::string_view text) {
    constexpr size_t kLongestHead = 4096;
    return equals_ignoring_case(text.substr(0, kScheme.size()), kScheme) &&
           text.substr(0, kLongestHead).find(',') != std::string_view::npos;
}

DataUri read_data_uri(std::string_view text) {
    text.remove_prefix(kScheme.size());
    const size_t comma = text.find(',');
    const std::string head = lower_ascii(text.substr(0, comma));
    const std::string_view data = text.substr(comma + 1);
    DataUri uri;
    uri.media_type = head.substr(0, head.find(';'));
    const bool in_base64 = head.ends_with(kBase64);
    const size_t whole_bytes = data.size() / 4 * 3;
    if (in_base64) uri.size_bytes = whole_bytes - std::min(whole_bytes, padding_of(data));
    uri.fault = type_fault(uri, data);
    if (!uri.is_picture()) return uri;
    // Parameters besides base64 have no meaning for pictures.
    if (!in_base64 || head.size() != uri.media_type.size() + kBase64.size()) {
        uri.fault = PictureFault::kNotPlain;
    } else if (uri.size_bytes > kMaxPictureBytes) {
        uri.fault = PictureFault::kTooLarge;
    } else if (!is_base64(data)) {
        uri.fault = PictureFault::kBroken;
    }
    return uri;
}

}  // namespace base
