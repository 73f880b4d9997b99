// Small text tools that every layer shares: UTF-8, trimming, joining and quoting.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace base {

// One code point read from UTF-8. Bytes that are not UTF-8 are read one at a time as `valid ==
// false` with code_point U+FFFD, so that no input is ever skipped (RFC 3629).
struct CodePoint {
    char32_t value = 0;
    int size_bytes = 1;
    bool valid = true;
};

CodePoint decode_utf8(std::string_view text, size_t offset);
void append_utf8(std::string& text, char32_t code_point);
bool is_valid_utf8(std::string_view text);

// The parts, concatenated.
std::string concat(std::initializer_list<std::string_view> parts);

std::string_view trim(std::string_view text);
std::string join(const std::vector<std::string>& parts, std::string_view separator);
std::vector<std::string> split(std::string_view text, char separator);
std::string lower_ascii(std::string_view text);
// Every `part` (not empty) becomes `replacement`, which is not searched again.
void replace_all(std::string& text, std::string_view part, std::string_view replacement);
bool equals_ignoring_case(std::string_view left, std::string_view right);
bool starts_ignoring_case(std::string_view text, std::string_view beginning);
bool contains_ignoring_case(std::string_view text, std::string_view part);

// Percent-encodes everything outside RFC 3986's unreserved characters.
std::string percent_encode(std::string_view text);
// The reverse, as forms have it: "+" is a space. What is no encoding stays as it is.
std::string percent_decode(std::string_view text);

// One POSIX shell word, in single quotes, whatever `text` holds.
std::string quote_for_shell(std::string_view text);

// One string literal that JavaScript, Python and JSON read alike, in double quotes.
std::string quote_for_script(std::string_view text);

// At most the first `limit_bytes`, ending between two code points.
std::string_view beginning(std::string_view text, size_t limit_bytes);
// The same, with "…" where something is left out.
std::string cut_short(std::string_view text, size_t limit_bytes);

// At most `limit` code points; where some are left out, the last of them is "…".
std::string shorten(std::string_view text, size_t limit);

}  // namespace base
