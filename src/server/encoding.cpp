#include "server/encoding.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/text.h"

namespace server {
namespace {

void append_unit(std::string& into, uint32_t unit, Encoding encoding) {
    const char low = static_cast<char>(unit & 0xFF);
    const char high = static_cast<char>(unit >> 8);
    const bool little = encoding == Encoding::kUtf16LittleEndian;
    into += little ? low : high;
    into += little ? high : low;
}

void append_point(std::string& into, char32_t point, Encoding encoding) {
    if (encoding == Encoding::kUtf8) return base::append_utf8(into, point);
    if (encoding == Encoding::kLatin1) {
        into += point < 0x100 ? static_cast<char>(point) : '?';
    } else if (point < 0x10000) {
        append_unit(into, point, encoding);
    } else {
        append_unit(into, 0xD800 + ((point - 0x10000) >> 10), encoding);
        append_unit(into, 0xDC00 + ((point - 0x10000) & 0x3FF), encoding);
    }
}

}  // namespace

std::optional<Encoding> find_encoding(std::string_view name) {
    constexpr std::array<std::pair<std::string_view, Encoding>, 4> kEncodings = {
        {{"utf-8", Encoding::kUtf8},
         {"utf-16le", Encoding::kUtf16LittleEndian},
         {"utf-16be", Encoding::kUtf16BigEndian},
         {"latin-1", Encoding::kLatin1}}};
    const auto found = std::find_if(kEncodings.begin(), kEncodings.end(),
                                    [&](const auto& entry) { return entry.first == name; });
    if (found == kEncodings.end()) return std::nullopt;
    return found->second;
}

std::string encode(std::string_view utf8, Encoding encoding, bool with_byte_order_mark) {
    constexpr char32_t kByteOrderMark = 0xFEFF;
    std::string encoded;
    if (with_byte_order_mark && encoding != Encoding::kLatin1) {
        append_point(encoded, kByteOrderMark, encoding);
    }
    for (size_t offset = 0; offset < utf8.size();) {
        const base::CodePoint point = base::decode_utf8(utf8, offset);
        append_point(encoded, point.value, encoding);
        offset += static_cast<size_t>(point.size_bytes);
    }
    return encoded;
}

void declare_in_xml(std::string& body, std::string_view charset) {
    constexpr std::string_view kBefore = "encoding=\"";
    const size_t end = body.starts_with("<?xml ") ? body.find("?>") : std::string::npos;
    const size_t at = body.find(kBefore);
    if (end == std::string::npos || at > end) return;
    const size_t begin = at + kBefore.size();
    body.replace(begin, body.find('"', begin) - begin, charset);
}

}  // namespace server
