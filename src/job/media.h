// One line about what is in a file or a preset, read from an expanded object.
// Units by the vendor's file example: size in bytes, durations in ms, bit rates in kbit/s.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "document/document.h"

namespace job {

struct Media {
    std::string name;
    std::string video;         // "1280 × 720 · 23.98 fps"
    std::string video_detail;  // "H.264 2,503 kbit/s"
    std::string audio;         // "AAC 133 kbit/s"
    std::string audio_detail;  // "48 kHz stereo"
    std::string channels;      // "stereo"; the end of audio_detail
    std::optional<int64_t> size_bytes;
    std::optional<int64_t> duration_ms;
    std::string summary() const;  // video, video_detail, audio and channels in one line
};
// Of several tracks the first is described and the rest counted: "AAC 133 kbit/s + 1 more".
Media read_file_media(const document::Document& document, document::NodeId file);

struct PresetSummary {
    std::string name;
    std::string formats;  // "MP4 · H.264 / AAC", as far as the preset says
};
PresetSummary read_preset_summary(const document::Document& document, document::NodeId preset);

}  // namespace job
