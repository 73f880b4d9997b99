// Moments (milliseconds since 1970-01-01 UTC) as parts of a date and a clock in a zone; their
// wording is words/moments.h.
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

// A zone from its lines: "60 CET", then for each change "1427590800000 120 CEST". Other lines are
// ignored.
Zone read_zone(std::string_view lines);

const std::string& zone_name(const Zone& zone, int64_t epoch_ms);
int zone_offset_minutes(const Zone& zone, int64_t epoch_ms);

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
std::string format_clock(int64_t epoch_ms, const Zone& zone);   // "07:59:11"
std::string format_iso(int64_t epoch_ms);                       // "2015-07-08T05:59:11.874Z"
std::string format_minute(int64_t epoch_ms, const Zone& zone);  // "07:59", rounded down

// Seconds instead of milliseconds: in milliseconds such a number is in the first three years after
// 1970, in seconds between 1973 and 5138.
bool looks_like_seconds(int64_t epoch_ms);

}  // namespace base
