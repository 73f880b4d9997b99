// What people type and paste: without its quotes, and checked character by character.
#pragma once

#include <string>
#include <string_view>

namespace api {

inline bool is_digit(char letter) {
    return letter >= '0' && letter <= '9';
}

inline bool is_letter_or_digit(char letter) {
    return is_digit(letter) || (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
}

inline bool is_id_letter(char letter) {
    return is_letter_or_digit(letter) || letter == '-' || letter == '_';
}

inline bool is_kind_letter(char letter) {
    return is_id_letter(letter) || letter == '.';
}

// "a space at position 4" for the first character that is not allowed; empty if all are. Positions
// count code points from 1.
std::string first_fault(std::string_view text, bool (*may_stand)(char));

// Removes white space and the quotes around pasted text.
std::string_view unquoted(std::string_view text);

}  // namespace api
