#include "words/eta.h"

#include "base/no_break.h"
#include "base/text.h"

namespace words {

std::string whole_seconds(int64_t count) {
    return std::to_string(count) + base::kNoBreak + "s";
}

std::string whole_minutes(int64_t count) {
    return std::to_string(count) + base::kNoBreak + "min";
}

std::string whole_hours(int64_t count) {
    return std::to_string(count) + base::kNoBreak + "h";
}

std::string left_up_to(const std::string& most) {
    return "up to " + most;
}

std::string left_about(const std::string& most) {
    return "about " + most;
}

std::string left_between(int64_t least, const std::string& most) {
    return base::concat({std::to_string(least), "–", most});
}

std::string based_on_last(const std::string& span) {
    return "the last " + span;
}

std::string based_on_answers_of(const std::string& span) {
    return span + " of answers";
}

std::string not_enough_answers(int64_t has, int64_t fewest) {
    return base::concat(
        {"not enough data (", std::to_string(has), " of ", std::to_string(fewest), " answers)"});
}

std::string not_enough_time(const std::string& span) {
    return base::concat({"not enough data (", span, " of answers)"});
}

std::string too_little_progress(const std::string& span) {
    return "too little progress in " + span;
}

std::string output_is_stalled(int64_t number) {
    return base::concat({"output ", std::to_string(number), " is stalled"});
}

}  // namespace words
