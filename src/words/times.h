// Words for how times are shown.
#pragma once

#include <string>
#include <string_view>

namespace words {

inline constexpr char kTimes[] = "Times";
inline constexpr char kTimesLocal[] = "Local";
inline constexpr char kTimesRelative[] = "Relative";
inline constexpr char kTimesInUtc[] = "Times in UTC";
inline constexpr char kTimesFromNow[] = "Times by their distance from now";

std::string times_in_local(std::string_view zone);      // "Times in local time (CEST, UTC+2)"
std::string times_in_local_now(std::string_view zone);  // "Times in local time (now CEST, UTC+2)"
// "Times relative to 14:02:06 CEST"
std::string times_as_of(std::string_view clock, std::string_view zone);

}  // namespace words
