// Words for the time a running job has left, and for the reasons why there is no estimate.
#pragma once

#include <cstdint>
#include <string>

namespace words {

std::string whole_seconds(int64_t count);  // "40 s"
std::string whole_minutes(int64_t count);  // "6 min"
std::string whole_hours(int64_t count);    // "3 h"

std::string left_up_to(const std::string& most);                   // "up to 40 s"
std::string left_about(const std::string& most);                   // "about 6 min"
std::string left_between(int64_t least, const std::string& most);  // "4–6 min"

// What it is based on; `span` is "90 s".
std::string based_on_last(const std::string& span);        // "the last 90 s"
std::string based_on_answers_of(const std::string& span);  // "90 s of answers"

// Why there is none.
// "not enough data (1 of 3 answers)"
std::string not_enough_answers(int64_t has, int64_t fewest);
std::string not_enough_time(const std::string& span);      // "not enough data (8 s of answers)"
std::string too_little_progress(const std::string& span);  // "too little progress in 90 s"
std::string output_is_stalled(int64_t number);             // "output 3 is stalled"
inline constexpr char kPercentageWentDown[] = "the percentage went down";
inline constexpr char kNoRecentProgress[] = "no recent progress";
inline constexpr char kSpeedVaries[] = "the speed varies too much";
inline constexpr char kMoreThanWeek[] = "it may take more than a week";
inline constexpr char kAnswerTooOld[] = "the last answer is too old";

}  // namespace words
