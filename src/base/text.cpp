#include "base/text.h"

#include <algorithm>

#include "base/digits.h"

namespace base {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

char lower(char character) {
    const bool upper = character >= 'A' && character <= 'Z';
    return upper ? static_cast<char>(character - 'A' + 'a') : character;
}

bool is_ascii_space(char character) {
    return character == ' ' || (character >= '\t' && character <= '\r');
}

bool is_unreserved(char character) {
    const char letter = lower(character);
    return (letter >= 'a' && letter <= 'z') || (character >= '0' && character <= '9') ||
           character == '-' || character == '.' || character == '_' || character == '~';
}

// The length in bytes of the sequence that begins with `first`; 0 if none does.
int sequence_size(unsigned char first) {
    if (first < 0x80) return 1;
    if (first >= 0xC2 && first <= 0xDF) return 2;
    if (first >= 0xE0 && first <= 0xEF) return 3;
    if (first >= 0xF0 && first <= 0xF4) return 4;
    return 0;
}

// Overlong forms, surrogates and values above U+10FFFF.
bool is_allowed(char32_t value, int size_bytes) {
    if (size_bytes == 3) return value >= 0x800 && (value < 0xD800 || value > 0xDFFF);
    if (size_bytes == 4) return value >= 0x10000 && value <= 0x10FFFF;
    return true;
}

}  // namespace

CodePoint decode_utf8(std::string_view text, size_t offset) {
    const auto first = static_cast<unsigned char>(text[offset]);
    const int size_bytes = sequence_size(first);
    if (size_bytes == 1) return {first, 1, true};
    if (size_bytes == 0 || offset + static_cast<size_t>(size_bytes) > text.size()) {
        return {kReplacement, 1, false};
    }
    char32_t value = first & (0xFFu >> (size_bytes + 1));
    for (int i = 1; i < size_bytes; ++i) {
        const auto byte = static_cast<unsigned char>(text[offset + static_cast<size_t>(i)]);
        if ((byte & 0xC0u) != 0x80u) return {kReplacement, 1, false};
        value = (value << 6) | (byte & 0x3Fu);
    }
    if (!is_allowed(value, size_bytes)) return {kReplacement, 1, false};
    return {value, size_bytes, true};
}

void append_utf8(std::string& text, char32_t code_point) {
    const auto append = [&text](char32_t byte) { text.push_back(static_cast<char>(byte)); };
    const auto append_tail = [&](int shift) { append(0x80u | ((code_point >> shift) & 0x3Fu)); };
    if (code_point < 0x80) {
        append(code_point);
    } else if (code_point < 0x800) {
        append(0xC0u | (code_point >> 6));
        append_tail(0);
    } else if (code_point < 0x10000) {
        append(0xE0u | (code_point >> 12));
        append_tail(6);
        append_tail(0);
    } else {
        append(0xF0u | (code_point >> 18));
        append_tail(12);
        append_tail(6);
        append_tail(0);
    }
}

bool is_valid_utf8(std::string_view text) {
    size_t offset = 0;
    while (offset < text.size()) {
        const CodePoint point = decode_utf8(text, offset);
        if (!point.valid) return false;
        offset += static_cast<size_t>(point.size_bytes);
    }
    return true;
}

std::string concat(std::initializer_list<std::string_view> parts) {
    std::string all;
    for (const std::string_view part : parts) all += part;
    return all;
}

std::string_view trim(std::string_view text) {
    while (!text.empty() && is_ascii_space(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_ascii_space(text.back())) text.remove_suffix(1);
    return text;
}

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
    std::string joined;
    for (size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) joined += separator;
        joined += parts[i];
    }
    return joined;
}

std::vector<std::string> split(std::string_view text, char separator) {
    std::vector<std::string> parts;
    for (;;) {
        const size_t end = text.find(separator);
        parts.emplace_back(text.substr(0, end));
        if (end == std::string_view::npos) return parts;
        text.remove_prefix(end + 1);
    }
}

std::string lower_ascii(std::string_view text) {
    std::string lowered(text);
    std::transform(lowered.begin(), lowered.end(), lowered.begin(), lower);
    return lowered;
}

void replace_all(std::string& text, std::string_view part, std::string_view replacement) {
    size_t found = text.find(part);
    if (found == std::string::npos) return;
    // Built anew: shifting the rest for each part takes quadratic time.
    std::string replaced;
    size_t copied = 0;
    for (; found != std::string::npos; found = text.find(part, copied)) {
        replaced.append(text, copied, found - copied).append(replacement);
        copied = found + part.size();
    }
    text = replaced.append(text, copied);
}

bool equals_ignoring_case(std::string_view left, std::string_view right) {
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [](char a, char b) { return lower(a) == lower(b); });
}

bool starts_ignoring_case(std::string_view text, std::string_view beginning) {
    return equals_ignoring_case(text.substr(0, beginning.size()), beginning);
}

bool contains_ignoring_case(std::string_view text, std::string_view part) {
    return part.empty() ||
           std::search(text.begin(), text.end(), part.begin(), part.end(),
                       [](char a, char b) { return lower(a) == lower(b); }) != text.end();
}

std::string percent_encode(std::string_view text) {
    std::string encoded;
    for (const char character : text) {
        if (is_unreserved(character)) {
            encoded.push_back(character);
            continue;
        }
        encoded += '%' + padded(static_cast<unsigned char>(character), 2, 16);
    }
    return encoded;
}

std::string percent_decode(std::string_view text) {
    const auto digit = [](char character) {
        const char letter = lower(character);
        if (letter >= 'a' && letter <= 'f') return letter - 'a' + 10;
        return letter >= '0' && letter <= '9' ? letter - '0' : -1;
    };
    std::string decoded;
    for (size_t at = 0; at < text.size(); ++at) {
        const bool fits = text[at] == '%' && at + 2 < text.size();
        const int high = fits ? digit(text[at + 1]) : -1;
        const int low = fits ? digit(text[at + 2]) : -1;
        if (high >= 0 && low >= 0) {
            decoded.push_back(static_cast<char>(high * 16 + low));
            at += 2;
        } else {
            decoded.push_back(text[at] == '+' ? ' ' : text[at]);
        }
    }
    return decoded;
}

std::string quote_for_shell(std::string_view text) {
    std::string quoted = "'";
    for (const char character : text) {
        if (character == '\'') {
            quoted += R"('\'')";
        } else {
            quoted.push_back(character);
        }
    }
    quoted.push_back('\'');
    return quoted;
}

std::string quote_for_script(std::string_view text) {
    std::string quoted = "\"";
    for (const char character : text) {
        const auto byte = static_cast<unsigned char>(character);
        if (byte < 0x20) {
            quoted += "\\u" + padded(byte, 4, 16);
            continue;
        }
        if (character == '"' || character == '\\') quoted.push_back('\\');
        quoted.push_back(character);
    }
    quoted.push_back('"');
    return quoted;
}

std::string_view beginning(std::string_view text, size_t limit_bytes) {
    if (text.size() <= limit_bytes) return text;
    // A code point has at most three further bytes; what is not UTF-8 may have any number.
    constexpr int kMostSteps = 3;
    size_t end = limit_bytes;
    for (int step = 0; step < kMostSteps && end > 0; ++step) {
        if ((static_cast<unsigned char>(text[end]) & 0xC0u) != 0x80u) break;
        --end;
    }
    return text.substr(0, end);
}

std::string cut_short(std::string_view text, size_t limit_bytes) {
    std::string cut(beginning(text, limit_bytes));
    return cut.size() < text.size() ? cut + "…" : cut;
}

std::string shorten(std::string_view text, size_t limit) {
    if (limit == 0) return {};
    size_t offset = 0;
    size_t last_kept_end = 0;
    for (size_t count = 0; offset < text.size(); ++count) {
        if (count + 1 == limit) last_kept_end = offset;
        if (count == limit) return std::string(text.substr(0, last_kept_end)) + "…";
        offset += static_cast<size_t>(decode_utf8(text, offset).size_bytes);
    }
    return std::string(text);
}

}  // namespace base
