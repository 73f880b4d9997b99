#include "api/polling.h"

#include <algorithm>
#include <cmath>

namespace api {
namespace {

constexpr int64_t kSecond_ms = 1'000;
constexpr int64_t kLongestWhileProcessing_ms = 30 * kSecond_ms;
constexpr int64_t kLongestWhileQueued_ms = 60 * kSecond_ms;
constexpr int64_t kShortestWhileHidden_ms = 60 * kSecond_ms;
constexpr int64_t kLongestAfterFailures_ms = 300 * kSecond_ms;
constexpr int64_t kLongestForSlowAnswers_ms = 300 * kSecond_ms;
constexpr int64_t kLongestRetryAfter_s = int64_t{24} * 3600;  // timers of browsers end there too
constexpr uint32_t kDoublingsThatCount = 6;

// The network and the server get nine tenths of the time to rest.
constexpr double kRestPerAnswer = 9;

int64_t after_answer_ms(const Polling& polling) {
    const int64_t longest_ms = polling.queued ? kLongestWhileQueued_ms : kLongestWhileProcessing_ms;
    const int64_t patient_ms = std::clamp(polling.quiet_ms / 2, kShortestPollDelay_ms, longest_ms);
    const auto rest_ms = static_cast<int64_t>(std::max(polling.answer_ms, 0.0) * kRestPerAnswer);
    return std::max(patient_ms, std::min(rest_ms, kLongestForSlowAnswers_ms));
}

int64_t after_failure_ms(const Polling& polling) {
    const uint32_t doublings = std::min(polling.failures, kDoublingsThatCount);
    return std::min(kShortestPollDelay_ms << doublings, kLongestAfterFailures_ms);
}

}  // namespace

std::optional<int64_t> poll_delay_ms(const Polling& polling) {
    if (polling.unreachable) return std::nullopt;
    int64_t delay_ms = polling.failures > 0 ? after_failure_ms(polling) : after_answer_ms(polling);
    if (polling.hidden) delay_ms = std::max(delay_ms, kShortestWhileHidden_ms);
    if (polling.retry_after_s) {
        const int64_t wished_s =
            std::clamp(*polling.retry_after_s, int64_t{0}, kLongestRetryAfter_s);
        delay_ms = std::max(delay_ms, wished_s * kSecond_ms);
    }
    return (delay_ms + kSecond_ms - 1) / kSecond_ms * kSecond_ms;
}

bool is_odd(const Problem& problem) {
    switch (problem.kind) {
        case ProblemKind::kServerError: return !problem.retry_after_s;
        case ProblemKind::kUnexpectedStatus:
        case ProblemKind::kEmptyBody:
        case ProblemKind::kHtmlInstead:
        case ProblemKind::kNotTheFormat:
        case ProblemKind::kTruncated:
        case ProblemKind::kReportedError:
        case ProblemKind::kNotAJob:
        case ProblemKind::kOtherJob: return true;
        default: return false;
    }
}

bool polling_goes_on(const Problem& problem, uint32_t odd_in_a_row) {
    return is_odd(problem) ? odd_in_a_row < kMostOddResponses : problem.retry_helps;
}

}  // namespace api
