#include "document/support/expat.h"

#include <expat.h>

#include <algorithm>
#include <memory>

#include "base/text.h"

namespace support {
namespace {

constexpr std::ptrdiff_t kMostTags = 512;

// What both editions agree on, of what bodies and faults are likely to hold.
bool is_same_in_both_editions(char32_t character) {
    if (character < 0x80 || character == 0xB7 || character >= 0xFFFE) return character < 0x10000;
    return (character >= 0xC0 && character <= 0xFF) || (character >= 0x300 && character <= 0x345) ||
           (character >= 0x4E00 && character <= 0x9FA5);
}

}  // namespace

bool is_well_formed_to_expat(std::string_view bytes) {
    const std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser(
        XML_ParserCreate("UTF-8"), XML_ParserFree);
    return XML_Parse(parser.get(), bytes.data(), static_cast<int>(bytes.size()), XML_TRUE) ==
           XML_STATUS_OK;
}

bool is_for_expat_to_judge(std::string_view bytes) {
    const auto holds = [bytes](std::string_view part) {
        return bytes.find(part) != std::string_view::npos;
    };
    if (!base::is_valid_utf8(bytes) || holds("<!DOCTYPE")) return false;
    if (holds("<?xml") && !holds("'1.0'") && !holds("\"1.0\"")) return false;
    if (std::count(bytes.begin(), bytes.end(), '<') > kMostTags) return false;
    for (size_t at = 0; at < bytes.size();) {
        const base::CodePoint point = base::decode_utf8(bytes, at);
        if (!is_same_in_both_editions(point.value)) return false;
        at += static_cast<size_t>(point.size_bytes);
    }
    return true;
}

}  // namespace support
