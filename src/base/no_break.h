// The space between a number and its unit, at which no line breaks, and how it is taken out again
// of what leaves the page: people and spreadsheets look for a plain one.
#pragma once

#include <string>
#include <string_view>

namespace base {

inline constexpr char kNoBreak[] = "\u00a0";

// "42\u00a0%" -> "42 %".
std::string with_plain_spaces(std::string_view text);

}  // namespace base
