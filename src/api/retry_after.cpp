#include <algorithm>

#include "api/problems.h"
#include "base/text.h"

namespace api {

namespace {

constexpr int64_t kLongestWait_s = int64_t{366} * 24 * 3600;

// Digits only; empty for anything else. Larger numbers become `kLongestWait_s`.
std::optional<int64_t> digits(std::string_view text) {
    int64_t number = 0;
    for (const char letter : text) {
        if (letter < '0' || letter > '9') {
            return std::nullopt;
        }
        number = std::min(number * 10 + (letter - '0'), kLongestWait_s);
    }
    return text.empty() ? std::nullopt : std::optional(number);
}

// Days from 1970-01-01 to the first of `month` (1 to 12), by counting the leap years before it.
int64_t days_to_month(int64_t year, int64_t month) {
    static constexpr int kDaysBefore[] = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};
    const int64_t leap_years_end = month > 2 ? year : year - 1;
    const auto leap_days = [](int64_t years) { return years / 4 - years / 100 + years / 400; };
    return (year - 1970) * 365 + leap_days(leap_years_end) - leap_days(1969) +
           kDaysBefore[month - 1];
}

// "Wed, 21 Oct 2015 07:28:00 GMT" (IMF-fixdate, RFC 9110, 5.6.7) as seconds since 1970.
std::optional<int64_t> http_date_s(std::string_view text) {
    static constexpr std::string_view kMonths = "JanFebMarAprMayJunJulAugSepOctNovDec";
    if (text.size() != 29 || text.substr(25) != " GMT") {
        return std::nullopt;
    }
    const size_t month = kMonths.find(text.substr(8, 3));
    const auto day = digits(text.substr(5, 2));
    const auto year = digits(text.substr(12, 4));
    const auto hour = digits(text.substr(17, 2));
    const auto minute = digits(text.substr(20, 2));
    const auto second = digits(text.substr(23, 2));
    if (month == std::string_view::npos || month % 3 != 0 || !day || !year || !hour || !minute ||
        !second) {
        return std::nullopt;
    }
    const int64_t days = days_to_month(*year, static_cast<int64_t>(month / 3) + 1) + *day - 1;
    return ((days * 24 + *hour) * 60 + *minute) * 60 + *second;
}

}  // namespace

std::optional<int64_t> retry_after_s(std::string_view value, int64_t now_ms) {
    value = base::trim(value);
    if (const auto seconds = digits(value)) {
        return seconds;
    }
    if (const auto date_s = http_date_s(value)) {
        return std::clamp(*date_s - now_ms / 1000, int64_t{0}, kLongestWait_s);
    }
    return std::nullopt;
}

}  // namespace api
