// The no-break space between a number and its unit, and its replacement in copied text, where
// people and spreadsheets expect a plain space.
#pragma once

#include <string>
#include <string_view>

namespace base {

inline constexpr char kNoBreak[] = "\u00a0";

// "42\u00a0%" -> "42 %".
std::string with_plain_spaces(std::string_view text);

}  // namespace base
