// Words in the place of a missing value, what they mean, and the counts of what is shown.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace words {

inline constexpr char kNotInAnswer[] = "not in this answer";
inline constexpr char kUnexpectedKind[] = "not the expected kind of value";

// Their explanations, on hover and focus.
inline constexpr char kMeaningOfNull[] = "The answer has this key, without a value.";
inline constexpr char kMeaningOfAbsent[] = "The answer does not have this key.";
inline constexpr char kMeaningOfAbsentOrNull[] =
    "The answer does not have this key. “Show null keys” asks for keys without a value too.";
inline constexpr char kMeaningOfEmpty[] = "A text, list or object with nothing in it.";

inline constexpr char kShowFewerMembers[] = "Show fewer";
// "Show 400 more of 500"
std::string show_more_members(int64_t rest, int64_t all);
// "400 more of 500 are in the raw view."
std::string more_members_in_raw(int64_t rest, int64_t all);

// "62 of 62 fields shown"
std::string fields_shown(int64_t shown, int64_t all);
// "62 of 62 fields shown, 12 of them in closed details"
std::string fields_shown_or_closed(int64_t shown, int64_t all, int64_t closed);
// "60 of 62 fields shown; the raw view shows them all"
std::string all_fields_in_raw(std::string_view sentence);

}  // namespace words
