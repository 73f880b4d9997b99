// Words for what is wrong with a regular expression that was typed into the search, and where.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace words {

// "Position 4: this ( is never closed."
std::string fault_at_position(size_t position, std::string_view fault);

inline constexpr char kRegexOpenGroup[] = "this ( is never closed.";
inline constexpr char kRegexGroupKind[] =
    "of the groups that begin with (? only (?: is known here.";
inline constexpr char kRegexGroupEnd[] = "this ) has no ( before it.";
inline constexpr char kRegexCount[] = "counts are written as in {2} or {2,5}; a bracket is \\{.";
inline constexpr char kRegexLargestCount[] = "a count may be 1,000 at most.";
inline constexpr char kRegexOpenSet[] = "this [ is never closed.";
inline constexpr char kRegexEmptySet[] = "nothing stands between [ and ].";
inline constexpr char kRegexBackslash[] = "nothing stands behind this \\.";
inline constexpr char kRegexTooLarge[] =
    "The expression is too large: written out, it has more than 4,000 steps. Use smaller counts.";

// "there is nothing before * that it could repeat."
std::string regex_nothing_to_repeat(std::string_view sign);
// "{5,2} ends below its beginning."
std::string regex_count_falls(std::string_view count);
// "z-a is no range."
std::string regex_no_range(std::string_view range);
// "\q means nothing here."
std::string regex_means_nothing(std::string_view escape);
// "\x needs two hexadecimal digits."
std::string regex_needs_two_digits(std::string_view escape);
// "\u needs four hexadecimal digits."
std::string regex_needs_four_digits(std::string_view escape);

}  // namespace words
