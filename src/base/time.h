// Moments (milliseconds since 1970-01-01 UTC) as calendar text in a zone that is always named.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace base {

// `name` is what people call the time ("CEST", "UTC"); the offset is what the clock adds to UTC.
struct ZoneChange {
    int64_t from_ms = 0;
    int offset_minutes = 0;
    std::string name;
};

// Offset and name before the first change, and the changes (to summer time and back) in the order
// of time.
struct Zone {
    int offset_minutes = 0;
    std::string name = "UTC";
    std::vector<ZoneChange> changes = {};
};

// A zone from its lines: "60 CET", then for each change "1427590800000 120 CEST". Lines of another
// form are left out.
Zone read_zone(std::string_view lines);

const std::string& zone_name(const Zone& zone, int64_t epoch_ms);

struct CivilTime {
    int64_t year = 1970;
    int month = 1;
    int day = 1;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int millisecond = 0;
    int weekday = 4;  // 0 = Sunday
};

CivilTime civil_time(int64_t epoch_ms, const Zone& zone);
std::string format_date_time(int64_t epoch_ms,
                             const Zone& zone);                 // "Wed 8 Jul 2015, 07:59:11 CEST"
std::string format_clock(int64_t epoch_ms, const Zone& zone);   // "07:59:11"
std::string format_iso(int64_t epoch_ms);                       // "2015-07-08T05:59:11.874Z"
std::string format_minute(int64_t epoch_ms, const Zone& zone);  // "07:59", rounded down
std::string format_zone(const Zone& zone, int64_t epoch_ms);    // "CEST, UTC+2", "UTC"

// As near as people say it, never more than has passed: "12 s ago", "in 3 h", "now".
std::string format_relative(int64_t epoch_ms, int64_t now_ms);

// How times are told: as calendar text in a zone, or by their distance from now.
struct TimeStyle {
    TimeStyle();  // in UTC
    TimeStyle(const Zone& the_zone, bool is_relative = false)
        : zone(the_zone), relative(is_relative) {}
    TimeStyle(const Zone&& temporary, bool is_relative = false) = delete;
    const Zone& zone;
    bool relative = false;
};

// In full ("Wed 8 Jul 2015, 07:59:11 CEST"), and as short as can be without doubt: the date only
// where it is not today's ("07:59:11 CEST", "8 Jul 2015, 07:59:11 CEST").
std::string format_moment(int64_t epoch_ms, int64_t now_ms, const TimeStyle& style);
std::string format_short_moment(int64_t epoch_ms, int64_t now_ms, const TimeStyle& style);

// For comparing and copying: "1436335151874 ms since 1970 · 2015-07-08T05:59:11.874Z".
std::string format_exact(int64_t epoch_ms);

// Seconds written where milliseconds are due: read in milliseconds such a number lies in the first
// three years after 1970, read in seconds it lies between 1973 and 5138.
bool looks_like_seconds(int64_t epoch_ms);

}  // namespace base
