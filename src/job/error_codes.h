// Looks up what an error code means. The manual prints most codes with "0x" in front and one
// without, so both spellings name the same code.
#pragma once

#include <string_view>

#include "words/failures.h"

namespace job {

using words::ErrorMeaning;
using words::Retry;

// Null for a code that no manual explains.
const ErrorMeaning* explain_error_code(std::string_view code);

// The kind of error that the first three digits of a code mark ("job"); empty for others.
std::string_view resource_of_code(std::string_view code);

}  // namespace job
