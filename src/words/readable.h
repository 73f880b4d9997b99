// Words of single values as people read them: sides of pictures, channels, tracks, switches.
#pragma once

#include <cstdint>
#include <string>

namespace words {

inline constexpr char kReadAsYes[] = "yes";
inline constexpr char kReadAsNo[] = "no";
inline constexpr char kInternalStorage[] = "internal storage";
inline constexpr char kMono[] = "mono";
inline constexpr char kStereo[] = "stereo";
inline constexpr char kOneChannel[] = "1 (mono)";
inline constexpr char kTwoChannels[] = "2 (stereo)";

std::string bits(int64_t count);                     // "1 bit", "16 bits"
std::string pixels(int64_t count);                   // "1,280 px"
std::string channels(int64_t count);                 // "1 channel", "6 channels"
std::string rotated_by(const std::string& degrees);  // "rotated by 90°"
std::string tracks(int64_t count);                   // "3 tracks"
// "AAC 133 kbit/s + 2 more"
std::string and_more_tracks(const std::string& first, int64_t more);

}  // namespace words
