#include "job/media.h"

#include <cmath>
#include <string_view>

#include "base/text.h"
#include "document/query.h"
#include "job/reader.h"
#include "words/facts.h"
#include "words/numbers.h"

namespace job {

using document::NodeId;

namespace {

constexpr double kBeyond64Bits = 9'223'372'036'854'775'808.0;
constexpr const char* kSeparator = " · ";

// "H.264 / AVC" -> "H.264", "MPEG-4 AAC" -> "AAC"; other names stay as they are.
std::string short_codec_name(std::string_view name) {
    name = name.substr(0, name.find(" / "));
    const std::string_view prefix = name.substr(0, 7);
    const bool is_aac = name.substr(prefix.size()).substr(0, 3) == "AAC";
    if (is_aac && (prefix == "MPEG-4 " || prefix == "MPEG-2 ")) {
        name.remove_prefix(prefix.size());
    }
    return std::string(name);
}

std::string joined(std::vector<std::string> parts, std::string_view separator) {
    std::erase(parts, std::string());
    return base::join(parts, separator);
}

std::optional<int64_t> whole(const NumberFact& fact) {
    if (!fact.has_value() || fact.value < 0 || fact.value >= kBeyond64Bits) {
        return std::nullopt;
    }
    return std::llround(fact.value);
}

bool has_fraction(const NumberFact& fact) {
    return fact.value != std::floor(fact.value);
}

std::string bit_rate(const NumberFact& kbit_per_s) {
    const std::optional<int64_t> rate = whole(kbit_per_s);
    return rate ? words::format_bit_rate(*rate) : std::string();
}

void count_more_tracks(size_t tracks, std::string& text) {
    if (tracks <= 1) return;
    const auto count = static_cast<int64_t>(tracks);
    text = text.empty() ? words::tracks(count) : words::and_more_tracks(text, count - 1);
}

std::string channels_text(const NumberFact& channels) {
    const std::optional<int64_t> count = whole(channels);
    if (!count || *count == 0) {
        return {};
    }
    if (*count <= 2) {
        return *count == 1 ? words::kMono : words::kStereo;
    }
    return words::channels(*count);
}

void read_video(Reader& reader, NodeId track, Media& media) {
    const std::optional<int64_t> width = whole(reader.number(track, "width"));
    const std::optional<int64_t> height = whole(reader.number(track, "height"));
    const NumberFact rate = reader.number(track, "framerate");
    const std::string size =
        width && height ? std::to_string(*width) + " × " + std::to_string(*height) : std::string();
    media.video =
        joined({size, rate.has_value() ? words::format_frame_rate(rate.value) : std::string()},
               kSeparator);
    media.video_detail = joined({short_codec_name(reader.text(track, "video_codec").value),
                                 bit_rate(reader.number(track, "video_bitrate"))},
                                " ");
}

void read_audio(Reader& reader, NodeId track, Media& media) {
    const NumberFact sampling = reader.number(track, "samplingrate");
    media.channels = channels_text(reader.number(track, "nb_channels"));
    media.audio = joined({short_codec_name(reader.text(track, "audio_codec").value),
                          bit_rate(reader.number(track, "audio_bitrate"))},
                         " ");
    media.audio_detail =
        joined({sampling.has_value() ? words::format_sampling_rate(sampling.value) : std::string(),
                media.channels},
               " ");
}

NodeId same_node(Reader&, NodeId node) {
    return node;
}

// "MP4" from "mp4"; longer names such as "ISO MP4/M4A" stay as they are.
std::string container_name(std::string name) {
    if (name.size() <= 4) {
        for (char& letter : name) {
            letter =
                letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
        }
    }
    return name;
}

std::string codec_of_preset(Reader& reader, NodeId format, std::string_view key) {
    const NodeId codec = reader.child(reader.child(format, key), "codec");
    return short_codec_name(reader.text(codec, "name").value);
}

}  // namespace

std::string Media::summary() const {
    const std::string sound = joined({audio, channels}, " ");
    return joined({video, video_detail, sound}, kSeparator);
}

Media read_file_media(const document::Document& document, NodeId file) {
    Reader reader(document);
    Media media;
    media.name = reader.text(file, "name").value;
    media.size_bytes = whole(reader.number(file, "size"));
    const NumberFact duration = reader.number(file, "duration");
    if (!has_fraction(duration)) media.duration_ms = whole(duration);
    const auto videos = reader.list<NodeId>(file, "video_tracks", same_node).value;
    const auto audios = reader.list<NodeId>(file, "audio_tracks", same_node).value;
    if (!videos.empty()) {
        read_video(reader, videos.front(), media);
        count_more_tracks(videos.size(), media.video);
    }
    if (!audios.empty()) {
        read_audio(reader, audios.front(), media);
        count_more_tracks(audios.size(), media.audio);
    }
    return media;
}

MediaParts read_media_parts(const document::Document& document, NodeId file) {
    Reader reader(document);
    MediaParts parts;
    parts.container = reader.text(file, "container");
    parts.uri = reader.text(file, "uri");
    parts.size_bytes = reader.number(file, "size");
    parts.duration_ms = reader.number(file, "duration");
    const auto videos = reader.list<NodeId>(file, "video_tracks", same_node).value;
    const auto audios = reader.list<NodeId>(file, "audio_tracks", same_node).value;
    if (!videos.empty()) {
        const NodeId track = videos.front();
        parts.video_track = track;
        parts.width = reader.number(track, "width");
        parts.height = reader.number(track, "height");
        parts.frame_rate = reader.number(track, "framerate");
        parts.video_codec = reader.text(track, "video_codec");
        parts.video_kbit_per_s = reader.number(track, "video_bitrate");
    }
    if (!audios.empty()) {
        parts.audio_track = audios.front();
        parts.audio_codec = reader.text(audios.front(), "audio_codec");
        parts.audio_kbit_per_s = reader.number(audios.front(), "audio_bitrate");
    }
    for (TextFact* codec : {&parts.video_codec, &parts.audio_codec}) {
        codec->value = short_codec_name(codec->value);
    }
    return parts;
}

std::string size_text(const NumberFact& size_bytes) {
    const std::optional<int64_t> size = whole(size_bytes);
    return size ? words::format_bytes(*size) : std::string();
}

std::string duration_text(const NumberFact& duration_ms, std::string_view said) {
    const std::optional<int64_t> duration = whole(duration_ms);
    if (!duration) return {};
    return has_fraction(duration_ms) ? words::unclear_duration(said)
                                     : words::format_duration(*duration);
}

PresetSummary read_preset_summary(const document::Document& document, NodeId preset) {
    Reader reader(document);
    const NodeId format = reader.child(preset, "target_format");
    TextFact container = reader.text(format, "container");
    if (!container.has_value()) {
        container = reader.text(format, "extension");
    }
    const std::string codecs = joined(
        {codec_of_preset(reader, format, "vcodec"), codec_of_preset(reader, format, "acodec")},
        " / ");
    PresetSummary summary;
    summary.name = reader.text(preset, "name").value;
    summary.formats = joined({container_name(container.value), codecs}, kSeparator);
    return summary;
}

}  // namespace job
