// One line about what is in a file or a preset, read from an expanded object.
// Units by the vendor's file example: size in bytes, durations in ms, bit rates in kbit/s.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "document/document.h"
#include "job/fact.h"

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

// The same facts one by one, of the first track of each kind. A codec's value is its short name,
// its node the original.
struct MediaParts {
    TextFact container, uri, video_codec, audio_codec;
    NumberFact size_bytes, duration_ms, width, height;
    NumberFact frame_rate, video_kbit_per_s, audio_kbit_per_s;
    document::NodeId video_track = document::kNoNode;
    document::NodeId audio_track = document::kNoNode;
};
MediaParts read_media_parts(const document::Document& document, document::NodeId file);

// The size and the length of a file as people read them; empty where the number can be neither:
// below 0, or more than 64 bits hold. `said` is the length as it is spelled: one with a fraction is
// not in the manual's whole milliseconds, so its unit is said to be unclear.
std::string size_text(const NumberFact& size_bytes);
std::string duration_text(const NumberFact& duration_ms, std::string_view said);

struct PresetSummary {
    std::string name;
    std::string formats;  // "MP4 · H.264 / AAC", as far as the preset says
};
PresetSummary read_preset_summary(const document::Document& document, document::NodeId preset);

}  // namespace job
