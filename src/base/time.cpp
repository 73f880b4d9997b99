#include "base/time.h"

#include <array>
#include <cstdio>

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

}  // namespace

CivilTime civil_time(int64_t epoch_ms, const Zone& zone) {
    // Day and time of day are parted before the zone is added, so that no moment can overflow.
    int64_t day = floor_quotient(epoch_ms, kDay_ms);
    int64_t time_ms = epoch_ms % kDay_ms + int64_t{zone.offset_minutes} * 60 * 1000;
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
    std::array<char, 64> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%s %d %s %lld, %02d:%02d:%02d ",
                  kWeekdays[static_cast<size_t>(time.weekday)], time.day,
                  kMonths[static_cast<size_t>(time.month - 1)], static_cast<long long>(time.year),
                  time.hour, time.minute, time.second);
    return buffer.data() + zone.name;
}

std::string format_clock(int64_t epoch_ms, const Zone& zone) {
    const CivilTime time = civil_time(epoch_ms, zone);
    std::array<char, 40> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%02d:%02d:%02d", time.hour, time.minute,
                  time.second);
    return buffer.data();
}

std::string format_iso(int64_t epoch_ms) {
    const CivilTime time = civil_time(epoch_ms, Zone{});
    std::array<char, 96> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%04lld-%02d-%02dT%02d:%02d:%02d.%03dZ",
                  static_cast<long long>(time.year), time.month, time.day, time.hour, time.minute,
                  time.second, time.millisecond);
    return buffer.data();
}

}  // namespace base
