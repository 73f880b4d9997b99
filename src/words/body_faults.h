// Words for why a body could not be parsed to its end, whatever it is written in.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace words {

inline constexpr char kBodyIsEmpty[] = "The body is empty.";

// "The body is 300 MB; the limit is 268 MB."
std::string body_too_large(std::string_view size, std::string_view limit);
// "The response declares the encoding utf-7, which is not supported. It was read as UTF-8."
std::string encoding_not_read(std::string_view encoding);
// What else shows how a body is encoded.
inline constexpr char kByteOrderMarkSays[] = "the byte order mark says";
inline constexpr char kFirstBytesSay[] = "the first two bytes say";
inline constexpr char kContentTypeSays[] = "the Content-Type header says";
// "The XML declaration says utf-16, but the byte order mark says UTF-8. The body was read as
// UTF-8."
std::string encodings_contradict(std::string_view declared, std::string_view but,
                                 std::string_view other, std::string_view read_as);
// "The body nests more than 512 levels deep, which is the limit."
std::string body_nests_deeper(size_t limit);
// "The body ends inside a number: it is truncated."
std::string body_ends_inside(std::string_view what);
// "The body ends inside an object that began at line 3: it is truncated."
std::string body_ends_inside(std::string_view what, size_t begin_line);

// "Expected a value, found 'x'."
std::string expected_but_found(std::string_view expected, std::string_view found);
// What was found: "the byte 0xFF, which is not UTF-8", "the invisible character U+0001".
std::string found_invalid_byte(std::string_view hexadecimal);
std::string found_invisible(std::string_view hexadecimal);

// "line 3, column 14 (byte 52): Expected a value, found 'x'."
std::string fault_in_body(size_t line, size_t column, size_t offset, std::string_view sentence);

}  // namespace words
