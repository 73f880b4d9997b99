// What is wrong with a JSONPath or a regular expression that was typed into the search.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace words {

// In a JSONPath.

inline constexpr char kPathBeginning[] = "a path must begin with “$”, the root of the body.";
inline constexpr char kPathNextStep[] = "expected “.”, “[” or the end.";
inline constexpr char kPathNameAfterDot[] = "expected a name or “*” after “.”.";
inline constexpr char kPathNameAfterDots[] = "expected a name, “*” or “[” after “..”.";
inline constexpr char kPathOpenBracket[] = "this “[” is never closed.";
inline constexpr char kPathNextInBrackets[] = "expected “,” or “]”.";
inline constexpr char kPathInBrackets[] =
    "expected a name in quotes, a number, a slice, “*” or a filter that begins with “?”.";
inline constexpr char kPathWholeNumbers[] =
    "numbers in brackets must be whole, without leading zeros.";
inline constexpr char kPathLargestNumber[] = "numbers in brackets can’t exceed 9007199254740991.";
inline constexpr char kPathControl[] = "control characters must be escaped.";
inline constexpr char kPathOpenString[] = "this string is never closed.";
inline constexpr char kPathUnknownEscape[] = "this is not a valid escape sequence.";

inline constexpr char kFilterTooDeep[] =
    "filters and brackets are nested more than 64 levels deep.";
inline constexpr char kFilterNextCondition[] = "expected “&&”, “||” or “)”.";
inline constexpr char kFilterAfterNot[] = "expected a path, a test or “(” after “!”.";
inline constexpr char kFilterValueAlone[] =
    "a value alone is not a condition. Compare it, as in @.size > 5.";
inline constexpr char kFilterManyNodes[] =
    "only paths to a single node, made of names and numbers, can be compared.";
inline constexpr char kFilterNoValue[] = "this doesn’t return a value to compare.";
inline constexpr char kFilterOperand[] = "expected a value, or a path that begins with “@” or “$”.";
inline constexpr char kFilterNumber[] = "this is not a valid JSON number.";
inline constexpr char kFilterBareText[] =
    "text must be in quotes, and paths begin with “@” or “$”.";
inline constexpr char kFilterTakesPath[] = "this function needs a path.";

// "unknown function size(). The functions are count, length, match, search and value."
std::string filter_unknown_function(std::string_view name);
// "count() takes one argument: expected “)”."
std::string filter_takes_one(std::string_view name, std::string_view next);
// "match() takes two arguments: expected “,”."
std::string filter_takes_two(std::string_view name, std::string_view next);
// "invalid regular expression. Position 4: this “(” is never closed."
std::string filter_regex_fault(std::string_view fault);

// In a regular expression.

// "Position 4: this “(” is never closed."
std::string fault_at_position(size_t position, std::string_view fault);

inline constexpr char kRegexOpenGroup[] = "this “(” is never closed.";
inline constexpr char kRegexGroupKind[] =
    "of the groups that begin with “(?”, only “(?:” is supported, and “(?i)” at the beginning.";
inline constexpr char kRegexGroupEnd[] = "this “)” has no matching “(”.";
inline constexpr char kRegexCount[] =
    "a count looks like {2} or {2,5}. For a literal brace, write \\{.";
inline constexpr char kRegexLargestCount[] = "a count can’t exceed 1,000.";
inline constexpr char kRegexOpenSet[] = "this “[” is never closed.";
inline constexpr char kRegexEmptySet[] = "there is nothing between “[” and “]”.";
inline constexpr char kRegexBackslash[] = "nothing follows this “\\”.";
inline constexpr char kRegexTooLarge[] =
    "The expression is too large: expanded, it has more than 4,000 steps. Use smaller counts.";

// "there is nothing before “*” to repeat."
std::string regex_nothing_to_repeat(std::string_view sign);
// "{5,2} has a maximum below its minimum."
std::string regex_count_falls(std::string_view count);
// "z-a is not a valid range."
std::string regex_no_range(std::string_view range);
// "\q is not a known escape sequence."
std::string regex_means_nothing(std::string_view escape);
// "\x needs two hexadecimal digits."
std::string regex_needs_two_digits(std::string_view escape);
// "\u needs four hexadecimal digits."
std::string regex_needs_four_digits(std::string_view escape);

}  // namespace words
