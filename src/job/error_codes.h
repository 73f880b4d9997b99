// What the error codes of MediaHub mean, as far as its manuals say. One row per code, with its
// source. A code is seven hexadecimal digits: three for the resource, four for the error. The
// manual prints most with "0x" in front and one without, so both spellings name the same code.
#pragma once

#include <cstdint>
#include <string_view>

namespace job {

// Whether the same thing submitted once more may succeed.
enum class Retry : uint8_t { kUnknown, kMayHelp, kAfterChange };

struct ErrorMeaning {
    std::string_view code;  // without "0x"
    std::string_view meaning;
    std::string_view likely_cause;
    std::string_view what_to_do;
    Retry retry = Retry::kUnknown;
    std::string_view source;  // the page that prints the code
};

// Null for a code that no manual explains.
const ErrorMeaning* explain_error_code(std::string_view code);

// What the first three digits of a code stand for ("jobs"), told from the codes the manuals print;
// empty for others.
std::string_view resource_of_code(std::string_view code);

}  // namespace job
