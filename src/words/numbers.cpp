#include "words/numbers.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include "base/no_break.h"

namespace words {
namespace {

constexpr const char* kMinus = "−";

// The size of a number as an unsigned one, which also INT64_MIN has.
uint64_t magnitude(int64_t number) {
    const auto bits = static_cast<uint64_t>(number);
    return number < 0 ? 0 - bits : bits;
}

std::string with_sign(int64_t number, const std::string& text) {
    return number < 0 ? kMinus + text : text;
}

std::string grouped(uint64_t number) {
    std::string digits = std::to_string(number);
    for (size_t end = digits.size(); end > 3; end -= 3) digits.insert(end - 3, 1, ',');
    return digits;
}

// The digits of a number that is 0 or more: 0.35 is "35" with the point before them (point 0).
struct Decimal {
    std::string digits;
    int point = 0;  // how many digits stand before it; negative for zeros behind it
};

// The shortest decimal that reads as `value`: of a number of a document the one that is written
// there, where the binary number for it may be a little less or more.
Decimal shortest_decimal(double value) {
    std::array<char, 32> text{};
    for (int behind_point = 14; behind_point <= 16; ++behind_point) {
        std::snprintf(text.data(), text.size(), "%.*e", behind_point, value);
        if (std::strtod(text.data(), nullptr) == value) break;
    }
    const std::string_view written = text.data();
    const size_t exponent = written.find('e');
    Decimal decimal;
    decimal.digits = written.substr(0, 1);
    decimal.digits += written.substr(2, exponent - 2);
    decimal.point = 1 + std::atoi(text.data() + exponent + 1);
    return decimal;
}

// Halves are rounded up.
void round(Decimal& decimal, int decimals) {
    const int kept = decimal.point + decimals;
    if (kept >= static_cast<int>(decimal.digits.size())) return;
    const bool up = kept >= 0 && decimal.digits[static_cast<size_t>(kept)] >= '5';
    decimal.digits.resize(static_cast<size_t>(std::max(kept, 0)));
    if (!up) return;
    size_t at = decimal.digits.find_last_not_of('9');
    if (at == std::string::npos) {
        decimal.digits.insert(0, 1, '0');
        ++decimal.point;
        at = 0;
    }
    ++decimal.digits[at];
    std::fill(decimal.digits.begin() + static_cast<std::ptrdiff_t>(at) + 1, decimal.digits.end(),
              '0');
}

// `value`, which is below 1e18, with at most `decimals` digits after the point, without trailing
// zeros.
std::string decimal(double value, int decimals) {
    constexpr double kMostExact = 9007199254740992;  // 2^53
    if (value == std::trunc(value) && std::fabs(value) < kMostExact) {
        const std::string whole = std::to_string(static_cast<int64_t>(std::fabs(value)));
        return value < 0 ? kMinus + whole : whole;
    }
    Decimal number = shortest_decimal(std::fabs(value));
    round(number, decimals);
    const size_t zeros_before = static_cast<size_t>(std::max(1 - number.point, 0));
    std::string text = std::string(zeros_before, '0') + number.digits;
    const size_t point = static_cast<size_t>(std::max(number.point, 1));
    if (text.size() < point) text.append(point - text.size(), '0');
    text.insert(point, 1, '.');
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
    return value < 0 && text != "0" ? kMinus + text : text;
}

// Of numbers beyond 10^18 only the magnitude matters: "1.5 × 10^300".
std::string magnitude_of(double value) {
    int exponent = 0;
    for (; std::fabs(value) >= 10; value /= 10) ++exponent;
    return decimal(value, 2) + " × 10^" + std::to_string(exponent);
}

std::string rounded(double value, int decimals) {
    return std::fabs(value) < 1e18 ? decimal(value, decimals) : magnitude_of(value);
}

uint64_t rounded_quotient(uint64_t number, uint64_t divisor) {
    return number / divisor + (number % divisor >= divisor - divisor / 2 ? 1 : 0);
}

// "2 h 5 min": `total` small units, `ratio` of which make a large one.
std::string two_units(uint64_t total, uint64_t ratio, const char* large, const char* small) {
    std::string text = std::to_string(total / ratio) + base::kNoBreak + large;
    if (total % ratio != 0) text += " " + std::to_string(total % ratio) + base::kNoBreak + small;
    return text;
}

std::string positive_duration(uint64_t duration_ms) {
    if (duration_ms < 1000) return std::to_string(duration_ms) + base::kNoBreak + "ms";
    const uint64_t tenths = rounded_quotient(duration_ms, 100);
    if (tenths < 600) {
        std::string text = std::to_string(tenths / 10);
        if (tenths % 10 != 0) text += "." + std::to_string(tenths % 10);
        return text + base::kNoBreak + "s";
    }
    const uint64_t seconds = rounded_quotient(duration_ms, 1000);
    if (seconds < 3600) return two_units(seconds, 60, "min", "s");
    const uint64_t minutes = rounded_quotient(duration_ms, 60 * 1000);
    if (minutes < 24 * 60) return two_units(minutes, 60, "h", "min");
    return two_units(rounded_quotient(duration_ms, 3600 * 1000), 24, "d", "h");
}

}  // namespace

std::string format_count(int64_t count) {
    return with_sign(count, grouped(magnitude(count)));
}

std::string format_bytes(int64_t bytes) {
    constexpr std::array<const char*, 6> kUnits = {"KB", "MB", "GB", "TB", "PB", "EB"};
    const uint64_t size = magnitude(bytes);
    if (size < 1000)
        return with_sign(bytes,
                         std::to_string(size) + base::kNoBreak + (size == 1 ? "byte" : "bytes"));
    size_t unit = 0;
    uint64_t scale = 1000;
    // A size that rounds to 1000 of one unit is given in the next.
    while (unit + 1 < kUnits.size() && rounded_quotient(size, scale) >= 1000) {
        scale *= 1000;
        ++unit;
    }
    // Three digits: 9.99, 99.9, 999.
    int decimals = 2;
    uint64_t step = scale / 100;
    for (; decimals > 0 && rounded_quotient(size, step) >= 1000; step *= 10) --decimals;
    std::string text = std::to_string(rounded_quotient(size, step));
    if (decimals > 0) text.insert(text.size() - static_cast<size_t>(decimals), 1, '.');
    return with_sign(bytes, text + base::kNoBreak + kUnits[unit]);
}

std::string format_bit_rate(int64_t kbit_per_s) {
    return format_count(kbit_per_s) + base::kNoBreak + "kbit/s";
}

std::string format_duration(int64_t duration_ms) {
    return with_sign(duration_ms, positive_duration(magnitude(duration_ms)));
}

// One decimal, and as many more as it takes, up to three, for what is not nothing and not all to
// read so.
std::string format_percent(double percent) {
    constexpr int kMostDecimals = 3;
    constexpr double kLastStep = 0.001;
    std::string text;
    for (int decimals = 1; decimals <= kMostDecimals; ++decimals) {
        text = rounded(percent, decimals);
        const double bound = text == "100" ? 100 : 0;
        const bool looks_exact = text == "100" || text == "0";
        if (!looks_exact || percent == bound) break;
        if (decimals == kMostDecimals) {
            text = rounded(percent < bound ? bound - kLastStep : bound + kLastStep, decimals);
        }
    }
    return text + base::kNoBreak + "%";
}

std::string format_frame_rate(double frames_per_s) {
    return rounded(frames_per_s, 3) + base::kNoBreak + "fps";
}

std::string format_sampling_rate(double hertz) {
    const bool small = std::fabs(hertz) < 1000;
    return rounded(small ? hertz : hertz / 1000, 3) + base::kNoBreak + (small ? "Hz" : "kHz");
}

std::string format_ratio(double ratio) {
    return rounded(ratio, 2) + ":1";
}

std::string plural(int64_t count, const char* one, const char* many) {
    return format_count(count) + " " + (count == 1 ? one : many);
}

}  // namespace words
