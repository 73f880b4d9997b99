#include "base/time.h"

#include <doctest/doctest.h>

#include <limits>

namespace {

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
        CHECK(base::format_date_time(moment.epoch_ms, moment.zone) == moment.date_time);
        CHECK(base::format_clock(moment.epoch_ms, moment.zone) == moment.clock);
    }
}

TEST_CASE("ISO text is in UTC to the millisecond") {
    CHECK(base::format_iso(1436328000000 + 7151874) == "2015-07-08T05:59:11.874Z");
    CHECK(base::format_iso(-1) == "1969-12-31T23:59:59.999Z");
    CHECK(base::format_iso(253402300799999) == "9999-12-31T23:59:59.999Z");
}

TEST_CASE("the parts of a moment are apart, to the ends of what 64 bits hold") {
    const base::CivilTime time = base::civil_time(1436335151874, base::Zone{});
    CHECK(time.year == 2015);
    CHECK(time.month == 7);
    CHECK(time.day == 8);
    CHECK(time.weekday == 3);
    CHECK(time.hour == 5);
    CHECK(time.millisecond == 874);
    const base::Zone east{14 * 60, "east"};
    CHECK(base::civil_time(std::numeric_limits<int64_t>::max(), east).year == 292278994);
    const base::Zone west{-12 * 60, "west"};
    CHECK(base::civil_time(std::numeric_limits<int64_t>::min(), west).year == -292275055);
}
