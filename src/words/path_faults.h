// Words for what is wrong with a JSONPath that was typed into the search.
#pragma once

#include <string>
#include <string_view>

namespace words {

inline constexpr char kPathBeginning[] = "a path begins with $, which is the whole body.";
inline constexpr char kPathNextStep[] = "here . or [ has to follow, or the end.";
inline constexpr char kPathNameAfterDot[] = "after . a name or * has to follow.";
inline constexpr char kPathNameAfterDots[] = "after .. a name, * or [ has to follow.";
inline constexpr char kPathOpenBracket[] = "this [ is never closed.";
inline constexpr char kPathNextInBrackets[] = "here , or ] has to follow.";
inline constexpr char kPathInBrackets[] =
    "in brackets stands a name in quotes, a number, a slice, * or a filter that begins with ?.";
inline constexpr char kPathWholeNumbers[] =
    "numbers in brackets are whole, without zeros before them.";
inline constexpr char kPathLargestNumber[] = "numbers in brackets are 9007199254740991 at most.";
inline constexpr char kPathControl[] = "control characters are written as escapes.";
inline constexpr char kPathOpenString[] = "this string is never closed.";
inline constexpr char kPathUnknownEscape[] = "this is no escape of a string.";

inline constexpr char kFilterTooDeep[] = "more than 64 filters and brackets stand in each other.";
inline constexpr char kFilterNextCondition[] = "here && or ||, or ) has to follow.";
inline constexpr char kFilterAfterNot[] = "after ! a path, a test or ( has to follow.";
inline constexpr char kFilterValueAlone[] =
    "a value alone is no condition: compare it, as in @.size > 5.";
inline constexpr char kFilterManyNodes[] =
    "only paths to one node can be compared: of names and numbers.";
inline constexpr char kFilterNoValue[] = "what this gives is no value to compare.";
inline constexpr char kFilterOperand[] =
    "here a path that begins with @ or $, or a value has to follow.";
inline constexpr char kFilterNumber[] = "this number is not written as in JSON.";
inline constexpr char kFilterBareText[] = "texts stand in quotes, and paths begin with @ or $.";
inline constexpr char kFilterTakesPath[] = "this function takes a path.";

// "there is no function size(): known are count, length, match, search and value."
std::string filter_unknown_function(std::string_view name);
// "count() takes one argument: here ) has to follow."
std::string filter_takes_one(std::string_view name, std::string_view next);
// "match() takes two arguments: here , has to follow."
std::string filter_takes_two(std::string_view name, std::string_view next);
// "in this expression, Position 4: this ( is never closed."
std::string filter_regex_fault(std::string_view fault);

}  // namespace words
