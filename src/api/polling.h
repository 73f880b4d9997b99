// How long to wait before a job is asked for again: shortly while its answers say something new,
// ever longer while they do not, and never sooner than the API wishes.
#pragma once

#include <cstdint>
#include <optional>

#include "api/outcome.h"

namespace api {

// What the wait depends on.
struct Polling {
    bool queued = false;    // nothing happens to the job yet
    int64_t quiet_ms = 0;   // for how long its answers have said the same
    double answer_ms = 0;   // how long the last one took: what is slow is asked for less often
    uint32_t failures = 0;  // attempts in a row that came to nothing, up to the last one
    std::optional<int64_t> retry_after_s{};  // what the last of them asked for
    bool hidden = false;                     // nobody sees the page
    bool unreachable = false;  // there is no network, and the API is not on this device
};

// From the end of the last attempt on, in whole seconds; empty while nothing shall be asked.
std::optional<int64_t> poll_delay_ms(const Polling& polling);

// A response that may well be a passing fault of the server's, but came as if all were well: no
// job, an HTML page, a status of 5xx without a time to come back.
bool is_odd(const Problem& problem);

// False after a refusal, which the user has to do something about, and after several odd responses
// in a row.
bool polling_goes_on(const Problem& problem, uint32_t odd_in_a_row);
inline constexpr uint32_t kMostOddResponses = 3;

inline constexpr int64_t kShortestPollDelay_ms = 5'000;

}  // namespace api
