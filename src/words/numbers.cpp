#include "words/numbers.h"

#include <array>
#include <cmath>
#include <cstdio>

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

// `value`, which is below 1e18, with at most `decimals` digits after the point, without trailing
// zeros.
std::string decimal(double value, int decimals) {
    std::array<char, 32> digits{};
    std::snprintf(digits.data(), digits.size(), "%.*f", decimals, std::fabs(value));
    std::string text = digits.data();
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

std::string format_percent(double percent) {
    return rounded(percent, 1) + base::kNoBreak + "%";
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
