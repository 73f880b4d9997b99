#include "words/moments.h"

#include <doctest/doctest.h>

#include <limits>

#include "base/no_break.h"

namespace {

using base::with_plain_spaces;

struct Moment {
    int64_t epoch_ms;
    base::Zone zone;
    const char* date_time;
    const char* clock;
};

}  // namespace

TEST_CASE("moments are told in their zone") {
    const base::Zone utc;
    const base::Zone cest{120, "CEST"};
    const base::Zone west{-570, "UTC−9:30"};
    const Moment cases[] = {
        {0, utc, "Thu 1 Jan 1970, 00:00:00 UTC", "00:00:00"},
        {-1, utc, "Wed 31 Dec 1969, 23:59:59 UTC", "23:59:59"},
        {1436335151874, cest, "Wed 8 Jul 2015, 07:59:11 CEST", "07:59:11"},
        {1436335151874, west, "Tue 7 Jul 2015, 20:29:11 UTC−9:30", "20:29:11"},
        {951782400000, utc, "Tue 29 Feb 2000, 00:00:00 UTC", "00:00:00"},
        {4107542399000, cest, "Mon 1 Mar 2100, 01:59:59 CEST", "01:59:59"},
        {-2208988800000, utc, "Mon 1 Jan 1900, 00:00:00 UTC", "00:00:00"},
    };
    for (const Moment& moment : cases) {
        CHECK(words::format_date_time(moment.epoch_ms, moment.zone) == moment.date_time);
        CHECK(base::format_clock(moment.epoch_ms, moment.zone) == moment.clock);
    }
}

TEST_CASE("relative times are as near as people say them") {
    constexpr int64_t kSecond = 1000, kMinute = 60 * kSecond, kHour = 60 * kMinute;
    constexpr int64_t kDay = 24 * kHour;
    const struct {
        int64_t after_now_ms;
        const char* text;
    } cases[] = {
        {0, "now"},
        {-999, "now"},
        {999, "now"},
        {-12 * kSecond, "12 s ago"},
        {-59'999, "59 s ago"},
        {-2 * kMinute - 59'000, "2 min ago"},
        {3 * kHour, "in 3 h"},
        {-23 * kHour - 59 * kMinute, "23 h ago"},
        {-kDay, "1 day ago"},
        {2 * kDay, "in 2 days"},
        {-59 * kDay, "59 days ago"},
        {-100 * kDay, "3 months ago"},
        {-11 * 365 * kDay, "10 years ago"},
    };
    for (const auto& test : cases) {
        const std::string text =
            words::format_relative(1436335200000 + test.after_now_ms, 1436335200000);
        CHECK(with_plain_spaces(text) == test.text);
    }
    constexpr auto kLeast = std::numeric_limits<int64_t>::min();
    constexpr auto kMost = std::numeric_limits<int64_t>::max();
    CHECK(words::format_relative(kLeast, kMost) == "584554049\u00a0years ago");
    CHECK(with_plain_spaces(words::format_relative(kMost, kLeast)) == "in 584554049 years");
}

TEST_CASE("zones and moments in every style") {
    const base::Zone cest{120, "CEST"};
    CHECK(words::format_zone(base::Zone{}, 0) == "UTC");
    CHECK(words::format_zone(cest, 0) == "CEST, UTC+2");
    CHECK(words::format_zone({-570, "UTC−9:30"}, 0) == "UTC−9:30");
    CHECK(words::format_zone({345, ""}, 0) == "UTC+5:45");
    CHECK(words::format_zone({65, ""}, 0) == "UTC+1:05");
    constexpr int64_t kMoment = 1436335151874;
    CHECK(base::format_minute(kMoment, cest) == "07:59");
    CHECK(words::format_moment(kMoment, kMoment, {cest}) == "Wed 8 Jul 2015, 07:59:11 CEST");
    CHECK(words::format_moment(kMoment, kMoment + 5000, {cest, true}) == "5\u00a0s ago");
    CHECK(words::format_short_moment(kMoment, kMoment, {cest}) == "07:59:11 CEST");
    CHECK(words::format_short_moment(kMoment, kMoment + 86'400'000, {cest}) ==
          "8 Jul 2015, 07:59:11 CEST");
    CHECK(words::format_short_moment(kMoment, kMoment, {cest, true}) == "now");
    CHECK(with_plain_spaces(words::format_exact(kMoment)) ==
          "1436335151874 ms since 1970 · 2015-07-08T05:59:11.874Z");
}

TEST_CASE("every moment is told by the clock of its own season") {
    const base::Zone zone = base::read_zone("60 CET\n1427590800000 120 CEST\n1445734800000 60 CET");
    const struct {
        int64_t epoch_ms;
        const char* text;
    } cases[] = {
        {1420070400000, "Thu 1 Jan 2015, 01:00:00 CET"},
        {1427590799999, "Sun 29 Mar 2015, 01:59:59 CET"},
        {1427590800000, "Sun 29 Mar 2015, 03:00:00 CEST"},
        {1436335151874, "Wed 8 Jul 2015, 07:59:11 CEST"},
        {1445734799999, "Sun 25 Oct 2015, 02:59:59 CEST"},
        {1445734800000, "Sun 25 Oct 2015, 02:00:00 CET"},
        {1700000000000, "Tue 14 Nov 2023, 23:13:20 CET"},
    };
    for (const auto& test : cases) {
        CHECK(words::format_date_time(test.epoch_ms, zone) == test.text);
    }
    CHECK(words::format_short_moment(1436335151874, 1436335151874, {zone}) == "07:59:11 CEST");
    CHECK(words::format_zone(zone, 1436335151874) == "CEST, UTC+2");
    CHECK(words::format_zone(zone, 0) == "CET, UTC+1");
}

TEST_CASE("from one moment to another is told in minutes, or as two moments") {
    const base::Zone cest{120, "CEST"};
    constexpr int64_t kNow_ms = 1436335151874;  // 07:59:11
    const auto told = [&](int64_t from_s, int64_t until_s, bool relative = false) {
        return with_plain_spaces(words::format_moments(
            kNow_ms + from_s * 1000, kNow_ms + until_s * 1000, kNow_ms, {cest, relative}));
    };
    CHECK(told(60, 180) == "08:00–08:03 CEST");
    CHECK(told(3600, 2 * 24 * 3600) == "08:59:11 CEST – 10 Jul 2015, 07:59:11 CEST");
    CHECK(told(180, 360, true) == "in 3 min – in 6 min");
}
