// Moments (milliseconds since 1970-01-01 UTC) as calendar text in a zone that is always named.
#pragma once

#include <cstdint>
#include <string>

namespace base {

// `name` is what people call the zone ("CEST", "UTC"); the offset is what the clock adds to UTC.
struct Zone {
    int offset_minutes = 0;
    std::string name = "UTC";
};

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
                             const Zone& zone);                // "Wed 8 Jul 2015, 07:59:11 CEST"
std::string format_clock(int64_t epoch_ms, const Zone& zone);  // "07:59:11"
std::string format_iso(int64_t epoch_ms);                      // "2015-07-08T05:59:11.874Z"

}  // namespace base
