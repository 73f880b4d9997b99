#include "api/polling.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "api/support/answers.h"

using api::Polling;

namespace {

// In seconds; −1 where nothing shall be asked.
int64_t delay_s(const Polling& polling) {
    const std::optional<int64_t> delay_ms = api::poll_delay_ms(polling);
    if (!delay_ms) return -1;
    CHECK(*delay_ms % 1000 == 0);
    return *delay_ms / 1000;
}

struct Case {
    const char* what;
    Polling polling;
    int64_t delay_s;
};

const Case kCases[] = {
    {"a fresh job", {}, 5},
    {"news 10 s ago", {.quiet_ms = 10'000}, 5},
    {"news 20 s ago", {.quiet_ms = 20'000}, 10},
    {"news 25.1 s ago", {.quiet_ms = 25'100}, 13},
    {"news an hour ago", {.quiet_ms = 3'600'000}, 30},
    {"a fresh queued job", {.queued = true}, 5},
    {"queued for an hour", {.queued = true, .quiet_ms = 3'600'000}, 60},
    {"a clock that was set back", {.quiet_ms = -90'000}, 5},
    {"an answer of 0.4 s", {.answer_ms = 400}, 5},
    {"an answer of 2 s", {.answer_ms = 2'000}, 18},
    {"an answer of a minute", {.answer_ms = 60'000}, 300},
    {"one failure", {.failures = 1}, 10},
    {"two failures", {.failures = 2}, 20},
    {"five failures", {.failures = 5}, 160},
    {"six failures", {.failures = 6}, 300},
    {"very many failures", {.failures = 4'000'000'000}, 300},
    {"Retry-After of 2 s", {.failures = 1, .retry_after_s = 2}, 10},
    {"Retry-After of 90 s", {.failures = 1, .retry_after_s = 90}, 90},
    {"Retry-After, failures forgotten", {.retry_after_s = 90}, 90},
    {"Retry-After of a year", {.failures = 1, .retry_after_s = 31'536'000}, 86'400},
    {"Retry-After in the past", {.failures = 1, .retry_after_s = -5}, 10},
    {"a hidden page", {.hidden = true}, 60},
    {"a hidden page after failures", {.failures = 5, .hidden = true}, 160},
    {"a hidden page without a network", {.hidden = true, .unreachable = true}, -1},
    {"no network", {.unreachable = true}, -1},
    {"no network after failures", {.failures = 3, .retry_after_s = 5, .unreachable = true}, -1},
};

}  // namespace

TEST_CASE("the delay follows what is known of the job and of the attempts") {
    for (const Case& each : kCases) {
        INFO(std::string(each.what));
        CHECK(delay_s(each.polling) == each.delay_s);
    }
}

TEST_CASE("a job that says nothing new is asked for ever less, until it does") {
    Polling polling;
    std::vector<int64_t> delays;
    for (int poll = 0; poll < 9; ++poll) {
        delays.push_back(delay_s(polling));
        polling.quiet_ms += delays.back() * 1000;
    }
    CHECK(delays == std::vector<int64_t>{5, 5, 5, 8, 12, 18, 27, 30, 30});
    polling.quiet_ms = 0;
    CHECK(delay_s(polling) == 5);
}

TEST_CASE("a refusal ends the polling, an odd response only when it comes three times in a row") {
    const struct {
        api::Answer answer;
        bool odd;
        bool goes_on;  // after the first
    } cases[] = {
        {test::answered(400, ""), false, false},
        {test::answered(401, ""), false, false},
        {test::answered(403, ""), false, false},
        {test::answered(404, ""), false, false},
        {test::answered(410, ""), false, false},
        {test::answered(429, ""), false, true},
        {test::answered(409, ""), false, true},
        {test::failed(), false, true},
        {test::answered(503, "", {{"Retry-After", "5"}}), false, true},
        {test::answered(503, ""), true, true},
        {test::answered(500, ""), true, true},
        {test::answered(418, ""), true, true},
        {test::answered(200, ""), true, true},
        {test::answered(200, "<!DOCTYPE html>"), true, true},
    };
    for (const auto& each : cases) {
        CAPTURE(each.answer.status);
        const api::Problem problem = test::problem_of(test::kRequest, each.answer);
        CHECK(api::is_odd(problem) == each.odd);
        CHECK(api::polling_goes_on(problem, each.odd ? 1 : 0) == each.goes_on);
        CHECK(api::polling_goes_on(problem, each.odd ? 2 : 0) == each.goes_on);
        CHECK(api::polling_goes_on(problem, each.odd ? 3 : 0) == (each.goes_on && !each.odd));
    }
}
