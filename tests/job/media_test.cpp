#include "job/media.h"

#include <doctest/doctest.h>

#include "base/no_break.h"
#include "job/support/parse.h"

namespace {

using base::with_plain_spaces;

// The tracks of the vendor's own example of a file.
constexpr const char* kVideo =
    R"({"video_codec": "H.264 / AVC", "video_bitrate": 2503, "width": 1280, "height": 720,
        "framerate": 23.98, "aspect_ratio": "1:1", "video_duration": 24576})";
constexpr const char* kAudio =
    R"({"audio_codec": "MPEG-4 AAC", "audio_bitrate": 133, "audio_width": 16,
        "samplingrate": 48000, "nb_channels": 2, "audio_duration": 24576})";

job::Media media_of(const std::string& members) {
    return job::read_file_media(test::parsed("{" + members + "}"), document::kRoot);
}

std::string tracks(const char* key, const std::string& items) {
    return std::string("\"") + key + "\": " + items;
}

}  // namespace

TEST_CASE("the vendor's own file, in a line") {
    const job::Media media =
        media_of(R"("name": "Intro.mp4", "size": 8094037, "duration": 24576, )" +
                 tracks("video_tracks", "[" + std::string(kVideo) + "], ") +
                 tracks("audio_tracks", "[" + std::string(kAudio) + "]"));
    CHECK(media.name == "Intro.mp4");
    CHECK(with_plain_spaces(media.video) == "1280 × 720 · 23.98 fps");
    CHECK(with_plain_spaces(media.video_detail) == "H.264 2,503 kbit/s");
    CHECK(with_plain_spaces(media.audio) == "AAC 133 kbit/s");
    CHECK(with_plain_spaces(media.audio_detail) == "48 kHz stereo");
    CHECK(media.size_bytes == 8094037);
    CHECK(media.duration_ms == 24576);
    CHECK(with_plain_spaces(media.summary()) ==
          "1280 × 720 · 23.98 fps · H.264 2,503 kbit/s · AAC 133 kbit/s stereo");
}

TEST_CASE("tracks say what they can") {
    const struct {
        const char* video;
        const char* audio;
        const char* expected;  // video | video_detail | audio | audio_detail
    } cases[] = {
        {"null", "null", "|||"},
        {"[]", "[]", "|||"},
        {"[{}]", "[{}]", "|||"},
        {R"([{"width": 640, "height": 360}])", "[]", "640 × 360|||"},
        {R"([{"width": 640, "framerate": "25"}])", "[]", "25 fps|||"},
        {R"([{"video_codec": "MPEG-4 Visual"}])", "[]", "|MPEG-4 Visual||"},
        {R"([{"video_bitrate": "900.4"}])", "[]", "|900 kbit/s||"},
        {R"([{"video_bitrate": -1, "width": -2, "height": 4}])", "[]", "|||"},
        {R"([{"framerate": 25}, {}])", "[]", "25 fps + 1 more|||"},
        {R"([{}, {}, {}])", "[]", "3 tracks|||"},
        {R"({"framerate": 25})", "[]", "25 fps|||"},
        {R"("none")", "7", "|||"},
        {"[]", R"([{"audio_codec": "MP3", "nb_channels": 1}])", "||MP3|mono"},
        {"[]", R"([{"nb_channels": 6, "samplingrate": 44100}])", "|||44.1 kHz 6 channels"},
        {"[]", R"([{"nb_channels": 0}])", "|||"},
        {"[]", R"([{"audio_codec": "MPEG-2 AAC"}, {}, {}])", "||AAC + 2 more|"},
        {"[]", R"([{"audio_codec": "MPEG-4"}])", "||MPEG-4|"},
    };
    for (const auto& test : cases) {
        CAPTURE(test.video);
        CAPTURE(test.audio);
        const job::Media media = media_of(tracks("video_tracks", test.video) + ", " +
                                          tracks("audio_tracks", test.audio));
        CHECK(with_plain_spaces(media.video + "|" + media.video_detail + "|" + media.audio + "|" +
                                media.audio_detail) == test.expected);
    }
}

TEST_CASE("sizes and durations that cannot be are left out") {
    for (const char* token : {"-1", "1e300", "\"big\"", "null", "[1]"}) {
        CAPTURE(token);
        const job::Media media =
            media_of("\"size\": " + std::string(token) + ", \"duration\": " + token);
        CHECK_FALSE(media.size_bytes.has_value());
        CHECK_FALSE(media.duration_ms.has_value());
    }
    CHECK(job::read_file_media(test::parsed("[]"), document::kRoot).summary().empty());
}

TEST_CASE("sizes and lengths read the same wherever they are shown") {
    const struct {
        const char* token;
        const char* size;
        const char* duration;
    } cases[] = {
        {"8094037", "8.09 MB", "2 h 15 min"},
        {"0", "0 bytes", "0 ms"},
        {"9007199254740993", "9.01 PB", nullptr},
        {"9223372036854775000", "9.22 EB", nullptr},
        {"9223372036854775808", "", ""},
        {"-1", "", ""},
        {"\"24576\"", "24.6 KB", "24.6 s"},
        {"199.48", "199 bytes", "199.48 (ms or s?)"},
        {"\"199.48\"", "199 bytes", "199.48 (ms or s?)"},
    };
    for (const auto& test : cases) {
        CAPTURE(test.token);
        const std::string token = test.token;
        const auto document =
            test::parsed(R"({"size": )" + token + R"(, "duration": )" + token + "}");
        const job::MediaParts parts = job::read_media_parts(document, document::kRoot);
        const std::string said = document::text(document, parts.duration_ms.node);
        CHECK(with_plain_spaces(job::size_text(parts.size_bytes)) == test.size);
        if (test.duration != nullptr)
            CHECK(with_plain_spaces(job::duration_text(parts.duration_ms, said)) == test.duration);
    }
    CHECK_FALSE(media_of("\"duration\": 199.48").duration_ms.has_value());
}

TEST_CASE("a preset says its formats as far as it knows them") {
    const struct {
        const char* preset;
        const char* formats;
    } cases[] = {
        {R"({"target_format": {"extension": "mp4", "container": "mp4",
             "vcodec": {"codec": {"id": "1", "name": "H.264"}},
             "acodec": {"codec": {"id": "2", "name": "MPEG-4 AAC"}}}})",
         "MP4 · H.264 / AAC"},
        {R"({"target_format": {"container": "flv", "vcodec": {"codec": {"id": "525ce6"}}}})",
         "FLV"},
        {R"({"target_format": {"extension": "m4a", "acodec": {"codec": {"name": "AAC"}}}})",
         "M4A · AAC"},
        {R"({"target_format": {"container": "ISO MP4/M4A"}})", "ISO MP4/M4A"},
        {R"({"target_format": {"vcodec": {"codec": {"name": "H.265"}}}})", "H.265"},
        {R"({"target_format": null})", ""},
        {"{}", ""},
    };
    for (const auto& test : cases) {
        CAPTURE(test.preset);
        const job::PresetSummary summary =
            job::read_preset_summary(test::parsed(test.preset), document::kRoot);
        CHECK(summary.formats == test.formats);
    }
    CHECK(job::read_preset_summary(test::parsed(R"({"name": "Small"})"), 0).name == "Small");
}
