// Moments (milliseconds since 1970-01-01 UTC) as people read them: as calendar text in a zone that
// is always named, or by their distance from now.
#pragma once

#include <cstdint>
#include <string>

#include "base/time.h"

namespace words {

std::string format_date_time(int64_t epoch_ms,
                             const base::Zone& zone);  // "Wed 8 Jul 2015, 07:59:11 CEST"
// The same without the weekday: "8 Jul 2015, 07:59:11 CEST".
std::string format_dated_moment(int64_t epoch_ms, const base::Zone& zone);
std::string format_zone(const base::Zone& zone, int64_t epoch_ms);  // "CEST, UTC+2", "UTC"

// As near as people say it, never more than has passed: "12 s ago", "in 3 h", "now".
std::string format_relative(int64_t epoch_ms, int64_t now_ms);

// How times are shown: as calendar text in a zone, or by their distance from now.
struct TimeStyle {
    TimeStyle();  // in UTC
    TimeStyle(const base::Zone& the_zone, bool is_relative = false)
        : zone(the_zone), relative(is_relative) {}
    TimeStyle(const base::Zone&& temporary, bool is_relative = false) = delete;
    const base::Zone& zone;
    bool relative = false;
};

// In full ("Wed 8 Jul 2015, 07:59:11 CEST"), and as short as can be without doubt: the date only
// where it is not today's ("07:59:11 CEST", "8 Jul 2015, 07:59:11 CEST").
std::string format_moment(int64_t epoch_ms, int64_t now_ms, const TimeStyle& style);
std::string format_short_moment(int64_t epoch_ms, int64_t now_ms, const TimeStyle& style);

// From one to another, in whole minutes: "14:05–14:07 CEST". What reaches into another day is
// between two short moments.
std::string format_moments(int64_t from_ms, int64_t until_ms, int64_t now_ms,
                           const TimeStyle& style);

// For comparing and copying: "1436335151874 ms since 1970 · 2015-07-08T05:59:11.874Z".
std::string format_exact(int64_t epoch_ms);

}  // namespace words
