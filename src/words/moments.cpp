#include "words/moments.h"

#include <array>
#include <cstdlib>

#include "base/digits.h"
#include "base/no_break.h"

namespace words {
namespace {

constexpr std::array<const char*, 7> kWeekdays = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
constexpr std::array<const char*, 12> kMonths = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                 "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

std::string format_date(const base::CivilTime& time) {
    return std::to_string(time.day) + " " + kMonths[static_cast<size_t>(time.month - 1)] + " " +
           std::to_string(time.year);
}

// The largest unit of which there are two, or the one below.
std::string format_distance(uint64_t distance_s) {
    const struct {
        uint64_t seconds;
        uint64_t below;  // as long as there are fewer than this many
        const char* word;
    } units[] = {{1, 60, "s"},        {60, 60, "min"},         {3600, 24, "h"},
                 {86400, 60, "days"}, {2629746, 24, "months"}, {31556952, UINT64_MAX, "years"}};
    for (const auto& unit : units) {
        const uint64_t count = distance_s / unit.seconds;
        if (count >= unit.below) continue;
        std::string text = std::to_string(count) + base::kNoBreak + unit.word;
        if (count == 1 && unit.seconds == 86400) text.pop_back();
        return text;
    }
    return {};
}

const base::Zone& utc() {
    static const base::Zone zone;
    return zone;
}

}  // namespace

TimeStyle::TimeStyle() : zone(utc()) {}

std::string format_date_time(int64_t epoch_ms, const base::Zone& zone) {
    const base::CivilTime time = base::civil_time(epoch_ms, zone);
    return std::string(kWeekdays[static_cast<size_t>(time.weekday)]) + " " +
           format_dated_moment(epoch_ms, zone);
}

std::string format_dated_moment(int64_t epoch_ms, const base::Zone& zone) {
    return format_date(base::civil_time(epoch_ms, zone)) + ", " +
           base::format_clock(epoch_ms, zone) + " " + base::zone_name(zone, epoch_ms);
}

std::string format_zone(const base::Zone& zone, int64_t epoch_ms) {
    const int offset_minutes = base::zone_offset_minutes(zone, epoch_ms);
    const std::string& name = base::zone_name(zone, epoch_ms);
    const int minutes = std::abs(offset_minutes);
    std::string offset = offset_minutes < 0 ? "UTC−" : "UTC+";
    offset += std::to_string(minutes / 60);
    if (minutes % 60 != 0) offset += ":" + base::padded(static_cast<uint64_t>(minutes % 60), 2);
    if (offset_minutes == 0) offset = "UTC";
    return name == offset || name.empty() ? offset : name + ", " + offset;
}

std::string format_relative(int64_t epoch_ms, int64_t now_ms) {
    const bool past = epoch_ms <= now_ms;
    const auto one = static_cast<uint64_t>(epoch_ms);
    const auto other = static_cast<uint64_t>(now_ms);
    const uint64_t distance_s = (past ? other - one : one - other) / 1000;
    if (distance_s == 0) return "now";
    const std::string distance = format_distance(distance_s);
    return past ? distance + " ago" : "in " + distance;
}

std::string format_moment(int64_t epoch_ms, int64_t now_ms, const TimeStyle& style) {
    return style.relative ? format_relative(epoch_ms, now_ms)
                          : format_date_time(epoch_ms, style.zone);
}

std::string format_short_moment(int64_t epoch_ms, int64_t now_ms, const TimeStyle& style) {
    if (style.relative) return format_relative(epoch_ms, now_ms);
    const std::string date = format_date(base::civil_time(epoch_ms, style.zone));
    const bool today = date == format_date(base::civil_time(now_ms, style.zone));
    return (today ? "" : date + ", ") + base::format_clock(epoch_ms, style.zone) + " " +
           base::zone_name(style.zone, epoch_ms);
}

std::string format_moments(int64_t from_ms, int64_t until_ms, int64_t now_ms,
                           const TimeStyle& style) {
    constexpr int64_t kMinute_ms = 60 * 1000;
    constexpr int64_t kNextDays_ms = int64_t{20} * 3600 * 1000;
    if (style.relative || until_ms - now_ms > kNextDays_ms) {
        return format_short_moment(from_ms, now_ms, style) + " – " +
               format_short_moment(until_ms, now_ms, style);
    }
    const std::string from = base::format_minute(from_ms, style.zone);
    const std::string until = base::format_minute(until_ms + kMinute_ms - 1, style.zone);
    return (from == until ? from : from + "–" + until) + " " + base::zone_name(style.zone, from_ms);
}

std::string format_exact(int64_t epoch_ms) {
    return std::to_string(epoch_ms) + base::kNoBreak + "ms since 1970 · " +
           base::format_iso(epoch_ms);
}

}  // namespace words
