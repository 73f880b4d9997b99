// Words for the time a running job has left, and for the reasons why none is told.
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
std::string needs_answers(int64_t fewest, int64_t has);    // "needs 3 answers, has 1"
std::string answers_too_few(const std::string& span);      // "8 s of answers are too few"
std::string too_little_progress(const std::string& span);  // "too little progress in 90 s"
std::string output_stands_still(int64_t number);           // "output 3 stands still"
inline constexpr char kPercentageWentBack[] = "the percentage went back";
inline constexpr char kNoProgressOfLate[] = "no progress of late";
inline constexpr char kSpeedVaries[] = "the speed varies too much";
inline constexpr char kMoreThanWeek[] = "more than a week";
inline constexpr char kAnswerTooOld[] = "the last answer is too old";

}  // namespace words
