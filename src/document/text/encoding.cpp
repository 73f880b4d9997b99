#include "document/text/encoding.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

#include "base/text.h"
#include "document/text/characters.h"
#include "document/text/position.h"
#include "words/body_faults.h"

namespace document {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

// What follows `name`, "=" and perhaps a quote in `text`: the charset of a media type, the encoding
// of an XML declaration.
std::string value_after(std::string_view text, std::string_view name) {
    const std::string lowered = base::lower_ascii(text);
    size_t at = lowered.find(name);
    if (at == std::string::npos) return {};
    const auto is_in_between = [](char byte) {
        return is_space(byte) || byte == '=' || byte == '"' || byte == '\'';
    };
    at = skip(lowered, at + name.size(), is_in_between);
    const size_t end = skip(lowered, at, [](char byte) {
        return is_letter(byte) || is_digit(byte) || byte == '-' || byte == '_';
    });
    return lowered.substr(at, end - at);
}

// Empty where the body does not begin with one.
std::string_view xml_declaration(std::string_view body) {
    if (!body.starts_with("<?xml")) return {};
    return body.substr(0, std::min(body.find("?>"), body.size()));
}

std::string declared_encoding(std::string_view body, std::string_view content_type) {
    std::string charset = value_after(content_type, "charset");
    if (!charset.empty()) return charset;
    return value_after(xml_declaration(body), "encoding");
}

bool is_windows_1252(std::string_view name) {
    constexpr std::string_view kNames[] = {"windows-1252", "cp1252", "iso-8859-1",
                                           "iso8859-1",    "latin1", "us-ascii"};
    return std::find(std::begin(kNames), std::end(kNames), name) != std::end(kNames);
}

// Of names in small letters. "utf-16" leaves the order of bytes to the mark.
bool is_same_encoding(std::string_view one, std::string_view other) {
    constexpr std::string_view kUtf16 = "utf-16";
    if (one == kUtf16 || other == kUtf16)
        return one.starts_with(kUtf16) && other.starts_with(kUtf16);
    const auto is_utf8 = [](std::string_view name) { return name == "utf-8" || name == "utf8"; };
    return one == other || (is_utf8(one) && is_utf8(other)) ||
           (is_windows_1252(one) && is_windows_1252(other));
}

void count_invalid(Decoded& decoded, size_t offset) {
    if (decoded.invalid_count++ == 0) decoded.first_invalid = offset;
}

// Most of a body is ASCII: eight bytes at a time, and the last few one by one.
size_t skip_ascii(std::string_view body, size_t offset) {
    for (uint64_t eight = 0; offset + sizeof eight <= body.size(); offset += sizeof eight) {
        std::memcpy(&eight, body.data() + offset, sizeof eight);
        if ((eight & 0x8080808080808080) != 0) break;
    }
    return skip(body, offset, [](char byte) { return !is_beyond_ascii(byte); });
}

void find_invalid_utf8(Decoded& decoded, std::string_view body) {
    for (size_t offset = 0; offset < body.size();) {
        offset = skip_ascii(body, offset);
        if (offset == body.size()) return;
        const base::CodePoint point = base::decode_utf8(body, offset);
        if (!point.valid) count_invalid(decoded, offset);
        offset += static_cast<size_t>(point.size_bytes);
    }
}

std::string utf8_of_windows_1252(std::string_view body) {
    // 0x80 to 0x9F; those that are not assigned stand for the control characters, as on the web.
    static constexpr char16_t kUpper[32] = {
        0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};
    std::string text;
    text.reserve(body.size() + body.size() / 8);
    for (const char character : body) {
        const auto byte = static_cast<unsigned char>(character);
        base::append_utf8(text, byte >= 0x80 && byte < 0xA0 ? kUpper[byte - 0x80] : byte);
    }
    return text;
}

std::string utf8_of_utf16(Decoded& decoded, std::string_view body, bool big_endian) {
    const auto unit_at = [&](size_t offset) -> char32_t {
        if (offset + 1 >= body.size()) return kReplacement;
        const auto first = static_cast<unsigned char>(body[offset]);
        const auto second = static_cast<unsigned char>(body[offset + 1]);
        return big_endian ? first * 256u + second : second * 256u + first;
    };
    std::string text;
    text.reserve(body.size() / 2 + body.size() / 8);
    for (size_t offset = 0; offset < body.size(); offset += 2) {
        char32_t unit = unit_at(offset);
        const char32_t next = unit_at(offset + 2);
        if (unit >= 0xD800 && unit < 0xDC00 && next >= 0xDC00 && next < 0xE000) {
            unit = 0x10000 + ((unit - 0xD800) << 10) + (next - 0xDC00);
            offset += 2;
        } else if ((unit >= 0xD800 && unit < 0xE000) || offset + 1 == body.size()) {
            count_invalid(decoded, text.size());
            unit = kReplacement;
        }
        base::append_utf8(text, unit);
    }
    return text;
}

}  // namespace

Decoded decode_body(std::string_view body, std::string_view content_type) {
    Decoded decoded;
    const std::string_view mark = body.substr(0, 2);
    const std::string declared = declared_encoding(body, content_type);
    const bool zero_first = mark.size() == 2 && mark[0] == '\0' && mark[1] != '\0';
    const bool zero_second = mark.size() == 2 && mark[0] != '\0' && mark[1] == '\0';
    const bool big_endian = mark == "\xFE\xFF" || zero_first;
    if (big_endian || mark == "\xFF\xFE" || zero_second) {
        decoded.encoding = big_endian ? "UTF-16BE" : "UTF-16LE";
        const bool zeros = zero_first || zero_second;
        decoded.mark = zeros ? EncodingMark::kZeros : EncodingMark::kByteOrderMark;
        decoded.text = utf8_of_utf16(decoded, body, big_endian);
        return decoded;
    }
    if (body.starts_with(kByteOrderMark)) decoded.mark = EncodingMark::kByteOrderMark;
    find_invalid_utf8(decoded, body);
    if (decoded.invalid_count == 0) return decoded;
    if (decoded.mark != EncodingMark::kNone) return decoded;
    if (is_windows_1252(declared)) {
        return {"windows-1252", utf8_of_windows_1252(body), 0, 0, {}};
    }
    if (!is_same_encoding(declared, "utf-8")) decoded.unknown = declared;
    return decoded;
}

std::optional<Problem> contradiction_of_encodings(std::string_view text, const Decoded& decoded,
                                                  std::string_view content_type) {
    const size_t begin = text.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
    const std::string_view declaration = xml_declaration(text.substr(begin));
    const std::string declared = value_after(declaration, "encoding");
    const bool marked = decoded.mark != EncodingMark::kNone;
    const std::string other = marked ? decoded.encoding : value_after(content_type, "charset");
    if (declared.empty() || other.empty()) return std::nullopt;
    if (is_same_encoding(declared, base::lower_ascii(other))) return std::nullopt;
    const char* but = !marked                                ? words::kContentTypeSays
                      : decoded.mark == EncodingMark::kZeros ? words::kFirstBytesSay
                                                             : words::kByteOrderMarkSays;
    return problem_at(text, begin + base::lower_ascii(declaration).find("encoding"),
                      words::encodings_contradict(declared, but, other, decoded.encoding));
}

}  // namespace document
