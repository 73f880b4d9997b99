// How long to wait before polling a job again: short while its responses change, longer and longer
// while they don't, and never shorter than the API requests.
#pragma once

#include <cstdint>
#include <optional>

#include "api/outcome.h"

namespace api {

// What the wait depends on.
struct Polling {
    bool queued = false;    // nothing happens to the job yet
    int64_t quiet_ms = 0;   // for how long its responses have been the same
    double answer_ms = 0;   // how long the last one took: slow responses are requested less often
    uint32_t failures = 0;  // failed attempts in a row, up to the last one
    std::optional<int64_t> retry_after_s{};  // what the last of them requested (Retry-After)
    bool hidden = false;                     // the page is hidden
    bool unreachable = false;  // there is no network, and the API is not on this device
};

// From the end of the last attempt, in whole seconds; empty while polling is paused.
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
