// Numbers as people read them: bytes, bit rates, durations, percent, digits in groups. Decimals are
// rounded as they are written in the document (0.35 is 0.4), not as a double holds them.
#pragma once

#include <cstdint>
#include <string>

namespace words {

std::string format_count(int64_t count);             // 12345 -> "12,345"
std::string format_bytes(int64_t bytes);             // 8094037 -> "8.09 MB" (SI)
std::string format_bit_rate(int64_t kbit_per_s);     // 2503 -> "2,503 kbit/s"
std::string format_duration(int64_t duration_ms);    // 24576 -> "24.6 s", 67787 -> "1 min 8 s"
std::string format_percent(double percent);          // 42.5 -> "42.5 %", 99.97 -> "99.97 %"
std::string format_frame_rate(double frames_per_s);  // 23.98 -> "23.98 fps"
std::string format_sampling_rate(double hertz);      // 48000 -> "48 kHz"
std::string format_ratio(double ratio);              // 1.85 -> "1.85:1"
std::string plural(int64_t count, const char* one, const char* many);  // "1 output", "3 outputs"

// About as wide as a percentage gets.
inline constexpr const char* kWidePercent = "99.9\u00a0%";

}  // namespace words
