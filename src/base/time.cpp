#include "base/time.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>

#include "base/digits.h"
#include "base/no_break.h"

namespace base {
namespace {

constexpr int64_t kDay_ms = 24 * 60 * 60 * 1000;
constexpr std::array<const char*, 7> kWeekdays = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
constexpr std::array<const char*, 12> kMonths = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                 "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

int64_t floor_quotient(int64_t number, int64_t divisor) {
    return number / divisor - (number % divisor < 0 ? 1 : 0);
}

// The proleptic Gregorian date of a day counted from 1970-01-01. Years begin in March here, so that
// the day added in leap years is the last of its year; 400 years are 146097 days.
void set_date(CivilTime& time, int64_t day_number) {
    constexpr int64_t kDaysFromMarchOfYear0 = 719468;
    constexpr int64_t kDaysIn400Years = 146097;
    const int64_t days = day_number + kDaysFromMarchOfYear0;
    const int64_t era = floor_quotient(days, kDaysIn400Years);
    const int64_t day_of_era = days - era * kDaysIn400Years;
    const int64_t year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    const int64_t day_of_year =
        day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    const int64_t month_from_march = (5 * day_of_year + 2) / 153;
    time.day = static_cast<int>(day_of_year - (153 * month_from_march + 2) / 5 + 1);
    time.month =
        static_cast<int>(month_from_march < 10 ? month_from_march + 3 : month_from_march - 9);
    time.year = year_of_era + era * 400 + (time.month <= 2 ? 1 : 0);
    const int64_t weekday = (day_number + 4) % 7;
    time.weekday = static_cast<int>(weekday < 0 ? weekday + 7 : weekday);
}

std::string format_date(const CivilTime& time) {
    return std::to_string(time.day) + " " + kMonths[static_cast<size_t>(time.month - 1)] + " " +
           std::to_string(time.year);
}

std::string two_digits(int number) {
    return padded(static_cast<uint64_t>(number), 2);
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
        std::string text = std::to_string(count) + kNoBreak + unit.word;
        if (count == 1 && unit.seconds == 86400) text.pop_back();
        return text;
    }
    return {};
}

const Zone& utc() {
    static const Zone zone;
    return zone;
}

// The last change that is over at a moment; null before the first.
const ZoneChange* change_before(const Zone& zone, int64_t epoch_ms) {
    const auto next = std::upper_bound(
        zone.changes.begin(), zone.changes.end(), epoch_ms,
        [](int64_t moment_ms, const ZoneChange& change) { return moment_ms < change.from_ms; });
    return next == zone.changes.begin() ? nullptr : &*(next - 1);
}

int offset_at(const Zone& zone, int64_t epoch_ms) {
    const ZoneChange* change = change_before(zone, epoch_ms);
    return change == nullptr ? zone.offset_minutes : change->offset_minutes;
}

// The number a line begins with, and the blank after it.
bool take_number(std::string_view& line, int64_t& number) {
    const auto [end, error] = std::from_chars(line.data(), line.data() + line.size(), number);
    const auto size = static_cast<size_t>(end - line.data());
    if (error != std::errc() || size >= line.size() || line[size] != ' ') return false;
    line.remove_prefix(size + 1);
    return true;
}

}  // namespace

TimeStyle::TimeStyle() : zone(utc()) {}

Zone read_zone(std::string_view lines) {
    Zone zone;
    while (!lines.empty()) {
        std::string_view line = lines.substr(0, lines.find('\n'));
        lines.remove_prefix(std::min(line.size() + 1, lines.size()));
        int64_t numbers[2] = {0, 0};
        size_t count = 0;
        while (count < 2 && take_number(line, numbers[count])) ++count;
        if (count == 0 || line.empty()) continue;
        const auto offset_minutes = static_cast<int>(numbers[count - 1]);
        if (count == 1) {
            zone.offset_minutes = offset_minutes;
            zone.name = line;
        } else {
            zone.changes.push_back({numbers[0], offset_minutes, std::string(line)});
        }
    }
    return zone;
}

const std::string& zone_name(const Zone& zone, int64_t epoch_ms) {
    const ZoneChange* change = change_before(zone, epoch_ms);
    return change == nullptr ? zone.name : change->name;
}

CivilTime civil_time(int64_t epoch_ms, const Zone& zone) {
    // Day and time of day are parted before the zone is added, so that no moment can overflow.
    int64_t day = floor_quotient(epoch_ms, kDay_ms);
    int64_t time_ms = epoch_ms % kDay_ms + int64_t{offset_at(zone, epoch_ms)} * 60 * 1000;
    if (epoch_ms % kDay_ms < 0) time_ms += kDay_ms;
    const int64_t days_over = floor_quotient(time_ms, kDay_ms);
    day += days_over;
    time_ms -= days_over * kDay_ms;

    CivilTime time;
    set_date(time, day);
    time.hour = static_cast<int>(time_ms / (60 * 60 * 1000));
    time.minute = static_cast<int>(time_ms / (60 * 1000) % 60);
    time.second = static_cast<int>(time_ms / 1000 % 60);
    time.millisecond = static_cast<int>(time_ms % 1000);
    return time;
}

std::string format_date_time(int64_t epoch_ms, const Zone& zone) {
    const CivilTime time = civil_time(epoch_ms, zone);
    return std::string(kWeekdays[static_cast<size_t>(time.weekday)]) + " " + format_date(time) +
           ", " + format_clock(epoch_ms, zone) + " " + zone_name(zone, epoch_ms);
}

std::string format_clock(int64_t epoch_ms, const Zone& zone) {
    const CivilTime time = civil_time(epoch_ms, zone);
    return two_digits(time.hour) + ":" + two_digits(time.minute) + ":" + two_digits(time.second);
}

std::string format_minute(int64_t epoch_ms, const Zone& zone) {
    return format_clock(epoch_ms, zone).substr(0, 5);
}

std::string format_zone(const Zone& zone, int64_t epoch_ms) {
    const int offset_minutes = offset_at(zone, epoch_ms);
    const std::string& name = zone_name(zone, epoch_ms);
    const int minutes = std::abs(offset_minutes);
    std::string offset = offset_minutes < 0 ? "UTC−" : "UTC+";
    offset += std::to_string(minutes / 60);
    if (minutes % 60 != 0) offset += ":" + two_digits(minutes % 60);
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
    const std::string date = format_date(civil_time(epoch_ms, style.zone));
    const bool today = date == format_date(civil_time(now_ms, style.zone));
    return (today ? "" : date + ", ") + format_clock(epoch_ms, style.zone) + " " +
           zone_name(style.zone, epoch_ms);
}

std::string format_exact(int64_t epoch_ms) {
    return std::to_string(epoch_ms) + kNoBreak + "ms since 1970 · " + format_iso(epoch_ms);
}

bool looks_like_seconds(int64_t epoch_ms) {
    return epoch_ms >= 100'000'000 && epoch_ms < 100'000'000'000;
}

std::string format_iso(int64_t epoch_ms) {
    const CivilTime time = civil_time(epoch_ms, Zone{});
    const auto years = static_cast<uint64_t>(std::abs(time.year));
    return (time.year < 0 ? "-" : "") + padded(years, time.year < 0 ? 3 : 4) + "-" +
           two_digits(time.month) + "-" + two_digits(time.day) + "T" + format_clock(epoch_ms, {}) +
           "." + padded(static_cast<uint64_t>(time.millisecond), 3) + "Z";
}

}  // namespace base
