// The sandbox's time. Jobs that advance are written in seconds since the round began; a round
// begins when the server starts, and starts over after a period, so that there is always something
// to watch again.
#pragma once

#include <cstdint>
#include <functional>

namespace server {

// Milliseconds since 1970-01-01 UTC.
using Clock = std::function<int64_t()>;

int64_t wall_clock_ms();

// Now, and when the round it lies in began.
struct Moment {
    int64_t round_began_ms = 0;
    int64_t now_ms = 0;
    int64_t elapsed_ms() const { return now_ms - round_began_ms; }
};

// `period_s` 0 means that there is only one round.
Moment moment_in_round(int64_t started_ms, int64_t now_ms, int64_t period_s);

}  // namespace server
