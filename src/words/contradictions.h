// Words for what an answer says against itself. `status` is the job's, keys are the answer's own.
#pragma once

#include <cstdint>
#include <string>

namespace words {

// "The status is SUCCESS, but output “hd” stopped at 42 %."
std::string status_but_output_stopped_at(const std::string& status, const std::string& output,
                                         const std::string& percent);
// "The status is SUCCESS, but 2 of 5 outputs are below 100 %; the lowest is output “hd” at 42 %."
std::string status_but_outputs_below(const std::string& status, int64_t below, int64_t count,
                                     const std::string& slowest, const std::string& percent);
// "The status is QUEUED, but 2 of 5 outputs are at 100 %."
std::string status_but_outputs_done(const std::string& status, int64_t done, int64_t count);
// "The status is FAILURE, but its only output is at 100 %."
std::string status_but_only_output_done(const std::string& status);
// "The status is FAILURE, but every output is at 100 %."
std::string status_but_every_output_done(const std::string& status);
// "The status is SUCCESS, but percentage_completed is 42 %."
std::string status_but_key_is(const std::string& status, const std::string& key,
                              const std::string& value);
// "The status is QUEUED, but started_at is set."
std::string status_but_key_is_set(const std::string& status, const std::string& key);

// "“status” occurs more than once, as SUCCESS and as FAILURE. This page uses the last one; other
// programs may use another."
std::string key_is_repeated(const std::string& key, const std::string& unused,
                            const std::string& used);

// "finished_at is 12 s earlier than started_at."
std::string time_is_earlier(const std::string& late_key, const std::string& duration,
                            const std::string& early_key);
// "created_at is 3 h in the future by this computer's clock."
std::string time_is_in_future(const std::string& key, const std::string& duration);
// "created_at (1436335151) is ambiguous: in milliseconds, as MediaHub writes times, it is Sat 17
// Jan 1970, 14:58:55 UTC; in seconds it would be Wed 8 Jul 2015, 05:59:11 UTC."
std::string time_is_ambiguous(const std::string& key, int64_t value,
                              const std::string& in_milliseconds, const std::string& in_seconds);
inline constexpr char kTimesYearsApart[] =
    "created_at and finished_at are more than a year apart, so no duration is shown.";

}  // namespace words
