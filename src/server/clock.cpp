#include "server/clock.h"

#include <chrono>

namespace server {

int64_t wall_clock_ms() {
    const auto since_epoch = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(since_epoch).count();
}

Moment moment_in_round(int64_t started_ms, int64_t now_ms, int64_t period_s) {
    const int64_t period_ms = period_s * 1000;
    const int64_t rounds_done =
        period_ms > 0 && now_ms > started_ms ? (now_ms - started_ms) / period_ms : 0;
    return {started_ms + rounds_done * period_ms, now_ms};
}

}  // namespace server
