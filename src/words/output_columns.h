// Words of the columns of the table of outputs, and of what its cells say besides the answer.
#pragma once

#include <cstdint>
#include <string>

namespace words {

inline constexpr char kColumnContainer[] = "Container";
inline constexpr char kColumnVideo[] = "Video";
inline constexpr char kColumnResolution[] = "Resolution";
inline constexpr char kColumnFrameRate[] = "Frame rate";
inline constexpr char kColumnVideoCodec[] = "Video codec";
inline constexpr char kColumnVideoBitRate[] = "Video bit rate";
inline constexpr char kColumnAudio[] = "Audio";
inline constexpr char kColumnAudioCodec[] = "Audio codec";
inline constexpr char kColumnAudioBitRate[] = "Audio bit rate";
inline constexpr char kColumnSize[] = "Size";
inline constexpr char kColumnDuration[] = "Duration";
inline constexpr char kColumnThumbnails[] = "Thumbnails";
inline constexpr char kColumnLogos[] = "Logos";
inline constexpr char kColumnSettings[] = "Settings";
inline constexpr char kColumnLink[] = "Link";

// In which a column is copied.
inline constexpr char kUnitFrameRate[] = "frames/s";
inline constexpr char kUnitBitRate[] = "kbit/s";
inline constexpr char kUnitSize[] = "bytes";
inline constexpr char kUnitDuration[] = "ms";
inline constexpr char kUnitProgress[] = "%";

inline constexpr char kCustomSettings[] = "custom settings";
std::string thumbnails_named(const std::string& names);  // "thumbnails MyTest_{resolution}"
std::string logos(int64_t count);                        // "1 logo", "2 logos"

// What an output says of its failure; a code or message that it does not give is empty.
// "failed: codec not supported (0x0050012)"
std::string output_failed(const std::string& message, const std::string& code);

}  // namespace words
