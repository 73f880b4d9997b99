#include "words/numbers.h"

#include <doctest/doctest.h>

#include <limits>
#include <utility>

#include "base/no_break.h"

namespace {

using base::with_plain_spaces;

constexpr int64_t kMin = std::numeric_limits<int64_t>::min();
constexpr int64_t kMax = std::numeric_limits<int64_t>::max();

}  // namespace

TEST_CASE("counts have their digits in groups") {
    CHECK(words::format_count(0) == "0");
    CHECK(words::format_count(999) == "999");
    CHECK(words::format_count(1000) == "1,000");
    CHECK(words::format_count(12345678) == "12,345,678");
    CHECK(words::format_count(-1234) == "−1,234");
    CHECK(words::format_count(kMin) == "−9,223,372,036,854,775,808");
    CHECK(words::plural(1, "output", "outputs") == "1 output");
    CHECK(words::plural(0, "output", "outputs") == "0 outputs");
    CHECK(words::plural(2000, "output", "outputs") == "2,000 outputs");
}

TEST_CASE("bytes have three significant digits") {
    const std::pair<int64_t, const char*> cases[] = {
        {0, "0 bytes"},        {1, "1 byte"},         {812, "812 bytes"},
        {999, "999 bytes"},    {1000, "1.00 KB"},     {3110, "3.11 KB"},
        {9994, "9.99 KB"},     {9996, "10.0 KB"},     {99960, "100 KB"},
        {999499, "999 KB"},    {999500, "1.00 MB"},   {8094037, "8.09 MB"},
        {80940370, "80.9 MB"}, {809403700, "809 MB"}, {48000000000, "48.0 GB"},
        {-3110, "−3.11 KB"},   {-1, "−1 byte"},       {kMax, "9.22 EB"},
        {kMin, "−9.22 EB"},
    };
    for (const auto& [bytes, expected] : cases)
        CHECK(with_plain_spaces(words::format_bytes(bytes)) == expected);
}

TEST_CASE("durations are told in at most two units") {
    const std::pair<int64_t, const char*> cases[] = {
        {0, "0 ms"},
        {850, "850 ms"},
        {999, "999 ms"},
        {1000, "1 s"},
        {12000, "12 s"},
        {24576, "24.6 s"},
        {24949, "24.9 s"},
        {24950, "25 s"},
        {59949, "59.9 s"},
        {59950, "1 min"},
        {67499, "1 min 7 s"},
        {67500, "1 min 8 s"},
        {67787, "1 min 8 s"},
        {3599499, "59 min 59 s"},
        {3599500, "1 h"},
        {7500000, "2 h 5 min"},
        {86369999, "23 h 59 min"},
        {86370000, "1 d"},
        {273600000, "3 d 4 h"},
        {-67787, "−1 min 8 s"},
        {kMin, "−106751991167 d 7 h"},
    };
    for (const auto& [duration_ms, expected] : cases) {
        CHECK(with_plain_spaces(words::format_duration(duration_ms)) == expected);
    }
}

TEST_CASE("rates have no trailing zeros") {
    CHECK(with_plain_spaces(words::format_bit_rate(2503)) == "2,503 kbit/s");
    const std::pair<double, const char*> frame_rates[] = {
        {25, "25 fps"},          {23.98, "23.98 fps"},  {23.9761, "23.976 fps"},
        {23.9765, "23.977 fps"}, {59.9995, "60 fps"},   {24000.0 / 1001, "23.976 fps"},
        {0.0004, "0 fps"},       {0.0005, "0.001 fps"},
    };
    for (const auto& [rate, expected] : frame_rates)
        CHECK(with_plain_spaces(words::format_frame_rate(rate)) == expected);
    const std::pair<double, const char*> sampling_rates[] = {
        {48000, "48 kHz"},
        {44100, "44.1 kHz"},
        {11025, "11.025 kHz"},
        {800, "800 Hz"},
    };
    for (const auto& [hertz, expected] : sampling_rates)
        CHECK(with_plain_spaces(words::format_sampling_rate(hertz)) == expected);
    CHECK(words::format_ratio(1.005) == "1.01:1");
    CHECK(words::format_ratio(2.675) == "2.68:1");
}

TEST_CASE("percent are rounded as they are written, and only 0 and 100 read so") {
    const std::pair<double, const char*> cases[] = {
        {0, "0 %"},
        {100, "100 %"},
        {-0.0, "0 %"},
        {42.5, "42.5 %"},
        {-3.5, "−3.5 %"},
        // Doubles just below these: 0.3499999999999999778, 42.14999999999999858.
        {0.35, "0.4 %"},
        {42.15, "42.2 %"},
        {1.45, "1.5 %"},
        {0.15, "0.2 %"},
        // Halves that a double holds exactly.
        {42.25, "42.3 %"},
        {42.75, "42.8 %"},
        {42.24, "42.2 %"},
        {42.2499999999999, "42.2 %"},
        {9.95, "10 %"},
        {9.949, "9.9 %"},
        {99.94, "99.9 %"},
        {99.95, "99.95 %"},
        {99.97, "99.97 %"},
        {99.98, "99.98 %"},
        {99.996, "99.996 %"},
        {99.9994, "99.999 %"},
        {99.99999999, "99.999 %"},
        {100.02, "100.02 %"},
        {100.00000001, "100.001 %"},
        {0.05, "0.1 %"},
        {0.04, "0.04 %"},
        {0.004, "0.004 %"},
        {0.0004, "0.001 %"},
        {5e-324, "0.001 %"},
        {-0.01, "−0.01 %"},
        {-1e-9, "−0.001 %"},
    };
    for (const auto& [percent, expected] : cases)
        CHECK(with_plain_spaces(words::format_percent(percent)) == expected);
}

TEST_CASE("decimals beyond all reason keep their magnitude") {
    CHECK(words::format_percent(99.9) == words::kWidePercent);
    CHECK(with_plain_spaces(words::format_percent(1e17)) == "100000000000000000 %");
    CHECK(with_plain_spaces(words::format_percent(1.5e300)) == "1.5 × 10^300 %");
    CHECK(with_plain_spaces(words::format_percent(-1e300)) == "−1 × 10^300 %");
    CHECK(with_plain_spaces(words::format_percent(123456789.05)) == "123456789.1 %");
    CHECK(with_plain_spaces(words::format_percent(999999999.96)) == "1000000000 %");
}

TEST_CASE("no line breaks between a number and its unit") {
    CHECK(words::format_bytes(8094037) == "8.09\u00a0MB");
    CHECK(words::format_bytes(812) == "812\u00a0bytes");
    CHECK(words::format_duration(850) == "850\u00a0ms");
    CHECK(words::format_duration(24576) == "24.6\u00a0s");
    CHECK(words::format_duration(67787) == "1\u00a0min 8\u00a0s");
    CHECK(words::format_bit_rate(2503) == "2,503\u00a0kbit/s");
    CHECK(words::format_percent(42.5) == "42.5\u00a0%");
    CHECK(words::format_frame_rate(25) == "25\u00a0fps");
    CHECK(words::format_sampling_rate(48000) == "48\u00a0kHz");
    CHECK(with_plain_spaces("\u00a0a\u00a0\u00a0b\u00a0") == " a  b ");
    CHECK(with_plain_spaces("a b") == "a b");
}
