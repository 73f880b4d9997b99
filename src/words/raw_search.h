// Words of searching and filtering a body.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace words {

inline constexpr char kSearchBody[] = "Search";
inline constexpr char kSearchBodyHint[] =
    "Searches keys and values, as written and as displayed; Enter goes to the next match";
inline constexpr char kMatchCase[] = "Match case";
inline constexpr char kWholeWords[] = "Whole words";
inline constexpr char kRegularExpression[] = "Regular expression";
inline constexpr char kPreviousMatch[] = "Previous match";
inline constexpr char kNextMatch[] = "Next match";
inline constexpr char kCancelSearch[] = "Cancel search";

inline constexpr char kNoMatch[] = "none";
inline constexpr char kNoMatchYet[] = "none yet";
std::string match_of(int64_t number, int64_t count);  // "3 of 17"
// What is not as one would think of it, each added to what was said before.
std::string matches_so_far(std::string_view said);     // "3 of 17 so far"
std::string matches_cancelled(std::string_view said);  // "3 of 17, cancelled"
// "3 of 17,000; the first 10,000 can be stepped through"
std::string matches_within_reach(std::string_view said, int64_t count);

inline constexpr char kPathFilter[] = "JSONPath filter";
inline constexpr char kPathFilterHint[] =
    "Shows what the path selects and what contains it: $..outputs[?@.status != 'SUCCESS']; in XML "
    "it selects elements and attributes";
inline constexpr char kFilterProgress[] = "Filter";
inline constexpr char kClearFilter[] = "Clear filter";

}  // namespace words
