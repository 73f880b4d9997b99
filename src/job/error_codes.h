// What the error codes of MediaHub mean, as far as its manuals say. One row per code, with its
// source. A code is seven hexadecimal digits: three for the resource, four for the error. The
// manual prints most with "0x" in front and one without, so both spellings name the same code.
#pragma once

#include <string_view>

namespace job {

struct ErrorMeaning {
    std::string_view code;  // without "0x"
    std::string_view meaning;
    std::string_view what_to_do;
    std::string_view source;  // the page that prints the code
};

// Null for a code that no manual explains.
const ErrorMeaning* explain_error_code(std::string_view code);

}  // namespace job
