#include "base/time.h"

#include <doctest/doctest.h>

#include <limits>

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

TEST_CASE("a zone is read from its lines") {
    const base::Zone zone = base::read_zone("60 CET\n1427590800000 120 CEST\n1445734800000 60 CET");
    CHECK(zone.offset_minutes == 60);
    CHECK(zone.name == "CET");
    REQUIRE(zone.changes.size() == 2);
    CHECK(zone.changes[0].from_ms == 1427590800000);
    CHECK(zone.changes[0].offset_minutes == 120);
    CHECK(zone.changes[0].name == "CEST");
    CHECK(base::read_zone("-210 UTC−3:30").offset_minutes == -210);
    for (const char* lines :
         {"", "\n\n", "CET", "60", "60 ", "1e3 CET", "99999999999999999999 a"}) {
        CAPTURE(lines);
        const base::Zone other = base::read_zone(lines);
        CHECK(other.name == "UTC");
        CHECK(other.offset_minutes == 0);
        CHECK(other.changes.empty());
    }
}

TEST_CASE("seconds where milliseconds are due are noticed") {
    CHECK(base::looks_like_seconds(1436335151));
    CHECK_FALSE(base::looks_like_seconds(1436335151874));
    CHECK_FALSE(base::looks_like_seconds(0));
    CHECK_FALSE(base::looks_like_seconds(100'000'000'000));
    CHECK_FALSE(base::looks_like_seconds(99'999'999));
}
