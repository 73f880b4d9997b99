#include <doctest/doctest.h>

#include "api/problems.h"

TEST_CASE("Retry-After is read as seconds or as a date") {
    constexpr int64_t kNow_ms = 1445412470000;  // Wed, 21 Oct 2015 07:27:50 GMT
    const struct {
        const char* value;
        std::optional<int64_t> seconds;
    } cases[] = {
        {"120", 120},
        {" 5 ", 5},
        {"99999999999999999999999", 31622400},
        {"Wed, 21 Oct 2015 07:28:00 GMT", 10},
        {"Wed, 21 Oct 2015 07:27:00 GMT", 0},
        {"Mon, 29 Feb 2016 07:27:50 GMT", 131 * 86400},
        {"Tue, 01 Mar 2016 07:27:50 GMT", 132 * 86400},
        {"Thu, 01 Jan 1970 00:00:00 GMT", 0},
        {"Wed, 21 Oct 2015 07:28:00 CET", std::nullopt},
        {"Wed, 21 ctN 2015 07:28:00 GMT", std::nullopt},
        {"Wed, xx Oct 2015 07:28:00 GMT", std::nullopt},
        {"-5", std::nullopt},
        {"1.5", std::nullopt},
        {"", std::nullopt},
    };
    for (const auto& test : cases) {
        CAPTURE(test.value);
        CHECK(api::retry_after_s(test.value, kNow_ms) == test.seconds);
    }
}
