#include "base/time.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>

#include "base/digits.h"

namespace base {
namespace {

constexpr int64_t kDay_ms = 24 * 60 * 60 * 1000;

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

std::string two_digits(int number) {
    return padded(static_cast<uint64_t>(number), 2);
}

// The last change that is over at a moment; null before the first.
const ZoneChange* change_before(const Zone& zone, int64_t epoch_ms) {
    const auto next = std::upper_bound(
        zone.changes.begin(), zone.changes.end(), epoch_ms,
        [](int64_t moment_ms, const ZoneChange& change) { return moment_ms < change.from_ms; });
    return next == zone.changes.begin() ? nullptr : &*(next - 1);
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

int zone_offset_minutes(const Zone& zone, int64_t epoch_ms) {
    const ZoneChange* change = change_before(zone, epoch_ms);
    return change == nullptr ? zone.offset_minutes : change->offset_minutes;
}

CivilTime civil_time(int64_t epoch_ms, const Zone& zone) {
    // Day and time of day are separated before the offset is added, so that nothing can overflow.
    int64_t day = floor_quotient(epoch_ms, kDay_ms);
    int64_t time_ms = epoch_ms % kDay_ms + int64_t{zone_offset_minutes(zone, epoch_ms)} * 60 * 1000;
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

std::string format_clock(int64_t epoch_ms, const Zone& zone) {
    const CivilTime time = civil_time(epoch_ms, zone);
    return two_digits(time.hour) + ":" + two_digits(time.minute) + ":" + two_digits(time.second);
}

std::string format_minute(int64_t epoch_ms, const Zone& zone) {
    return format_clock(epoch_ms, zone).substr(0, 5);
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
