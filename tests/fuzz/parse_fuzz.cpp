// Bodies of any encoding, as the page reads them. The first byte chooses the Content-Type header,
// the rest is the body; where that is text, it must be read as the same text in every encoding.
#include <cstdint>
#include <iterator>

#include "base/text.h"
#include "document/parse.h"
#include "fuzz/support/check.h"
#include "fuzz/support/invariants.h"

namespace {

using document::Document;
using support::check;

constexpr const char* kContentTypes[] = {"",
                                         "application/json",
                                         "application/xml; charset=utf-16",
                                         "text/xml; charset=\"iso-8859-1\"",
                                         "application/json; charset=windows-1252",
                                         "application/json;charset=Shift_JIS"};

Document read_json(std::string bytes) {
    return document::parse_json(std::move(bytes));
}

Document read_xml(std::string bytes) {
    return document::parse_xml(std::move(bytes));
}

std::string utf16(std::string_view text, bool big_endian) {
    std::string encoded;
    const auto append = [&](char32_t unit) {
        const char high = static_cast<char>(unit >> 8);
        const char low = static_cast<char>(unit & 0xFF);
        encoded += big_endian ? high : low;
        encoded += big_endian ? low : high;
    };
    for (size_t at = 0; at < text.size();) {
        const base::CodePoint point = base::decode_utf8(text, at);
        at += static_cast<size_t>(point.size_bytes);
        if (point.value < 0x10000) {
            append(point.value);
        } else {
            append(0xD800 + ((point.value - 0x10000) >> 10));
            append(0xDC00 + ((point.value - 0x10000) & 0x3FF));
        }
    }
    return encoded;
}

// Empty where a character of the text has no place in it.
std::string latin_1(std::string_view text) {
    std::string encoded;
    for (size_t at = 0; at < text.size();) {
        const base::CodePoint point = base::decode_utf8(text, at);
        at += static_cast<size_t>(point.size_bytes);
        if (point.value > 0xFF || (point.value >= 0x80 && point.value < 0xA0)) return {};
        encoded += static_cast<char>(point.value);
    }
    return encoded;
}

void check_same_text(const std::string& body, const char* content_type, const char* encoding,
                     const std::string& text) {
    const Document document = document::parse(body, content_type);
    check(document.encoding == encoding);
    check(document.bytes == text);
    check(document.as_received == body);
    check(document.invalid_count == 0);
}

void check_encodings(const std::string& text) {
    const std::string marked = "\uFEFF" + text;
    check_same_text(utf16(marked, false), "", "UTF-16LE", marked);
    check_same_text(utf16(marked, true), "", "UTF-16BE", marked);
    const std::string narrow = latin_1(text);
    // The two bytes that a mark or UTF-16 without one would begin with decide before any header.
    const bool has_mark = narrow.starts_with("\xFE\xFF") || narrow.starts_with("\xFF\xFE") ||
                          narrow.substr(0, 2).find('\0') != std::string::npos ||
                          narrow.starts_with("\xEF\xBB\xBF");
    if (!narrow.empty() && !has_mark && !base::is_valid_utf8(narrow)) {
        check_same_text(narrow, "text/xml; charset=ISO-8859-1", "windows-1252", text);
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    if (size == 0) return 0;
    const char* content_type = kContentTypes[data[0] % std::size(kContentTypes)];
    const std::string body(reinterpret_cast<const char*>(data + 1), size - 1);
    const Document document = document::parse(body, content_type);
    check(document.received() == body);
    check(document.encoding == "UTF-8" || base::is_valid_utf8(document.bytes));
    if (document.encoding == "UTF-8") {
        check((document.invalid_count > 0) == !base::is_valid_utf8(body));
    }
    for (const document::Problem& notice : document.notices) {
        check(!notice.sentence.empty() && notice.offset <= document.bytes.size());
    }
    const bool xml = document.format == document::Format::kXml;
    support::check_document(document, xml ? read_xml : read_json);
    if (base::is_valid_utf8(body)) check_encodings(body);
    return 0;
}
