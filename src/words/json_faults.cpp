#include "words/json_faults.h"

#include "base/text.h"

namespace words {

std::string json_word(std::string_view word) {
    return base::concat({"the word '", word, "'"});
}

std::string json_string_holds(std::string_view found) {
    return base::concat({"A string holds ", found, ", which has to be written as an escape."});
}

std::string json_unknown_escape(std::string_view found) {
    return base::concat(
        {"A backslash in a string must be followed by one of \"\\/bfnrtu, found ", found, "."});
}

std::string json_wrong_digit(std::string_view found) {
    return base::concat(
        {"'\\u' in a string must be followed by four hexadecimal digits, found ", found, "."});
}

std::string json_number_lacks_digit(std::string_view last, std::string_view found) {
    return base::concat({"A number needs a digit after '", last, "', found ", found, "."});
}

std::string json_unknown_word(std::string_view word) {
    return base::concat(
        {"'", word, "' is no JSON value: without quotes only true, false, null and numbers are."});
}

}  // namespace words
