// Words for why a body is no JSON.
#pragma once

#include <string>
#include <string_view>

namespace words {

// What may stand at a place: "Expected …, found 'x'."
inline constexpr char kJsonValue[] = "a value";
inline constexpr char kJsonValueOrEnd[] = "a value or ']'";
inline constexpr char kJsonValueAfterColon[] = "a value after ':'";
inline constexpr char kJsonValueAfterComma[] = "a value after ','";
inline constexpr char kJsonKeyOrEnd[] = "a key or '}'";
inline constexpr char kJsonKeyAfterComma[] = "a key after ','";
inline constexpr char kJsonQuotedKeyOrEnd[] = "a key in quotes or '}'";
inline constexpr char kJsonQuotedKeyAfterComma[] = "a key in quotes after ','";
inline constexpr char kJsonColon[] = "':' after a key";
inline constexpr char kJsonCommaOrObjectEnd[] = "',' or '}' after a value";
inline constexpr char kJsonCommaOrArrayEnd[] = "',' or ']' after a value";

// What a body may end inside of.
inline constexpr char kJsonObject[] = "an object";
inline constexpr char kJsonArray[] = "an array";
inline constexpr char kJsonString[] = "a string";
inline constexpr char kJsonNumber[] = "a number";
std::string json_word(std::string_view word);  // "the word 'true'"

inline constexpr char kJsonGoesOn[] = "More text follows the end of the document.";
// "A string holds the invisible character U+0001, which has to be written as an escape."
std::string json_string_holds(std::string_view found);
// "A backslash in a string must be followed by one of "\/bfnrtu, found 'x'."
std::string json_unknown_escape(std::string_view found);
// "'\u' in a string must be followed by four hexadecimal digits, found 'x'."
std::string json_wrong_digit(std::string_view found);
// "A number needs a digit after '-', found 'x'."
std::string json_number_lacks_digit(std::string_view last, std::string_view found);
// "'nil' is no JSON value: without quotes only true, false, null and numbers are."
std::string json_unknown_word(std::string_view word);

}  // namespace words
