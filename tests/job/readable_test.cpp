#include "job/readable.h"

#include <doctest/doctest.h>

#include "base/no_break.h"

using document::Kind;

TEST_CASE("values read by what their key means") {
    const struct {
        const char* key;
        const char* said;
        Kind kind;
        const char* text;  // "" where the value reads best as it is
    } cases[] = {
        {"size", "8094037", Kind::kNumber, "8.09 MB"},
        {"size", "8094037", Kind::kString, "8.09 MB"},
        {"size_on_disk", "1", Kind::kNumber, "1 byte"},
        {"size", "large", Kind::kString, ""},
        {"size", "8.5", Kind::kNumber, ""},
        {"size", "99999999999999999999", Kind::kNumber, ""},
        {"duration", "24576", Kind::kNumber, "24.6 s"},
        {"duration", "199.48", Kind::kNumber, "199.48 (ms or s?)"},
        {"audio_duration", "199.48", Kind::kString, "199.48 (ms or s?)"},
        {"duration", "-1.5", Kind::kNumber, ""},
        {"duration", "1e3", Kind::kNumber, ""},
        {"video_duration", "67787", Kind::kNumber, "1 min 8 s"},
        {"video_bitrate", "2503", Kind::kNumber, "2,503 kbit/s"},
        {"max_bitrate", "4000", Kind::kNumber, "4,000 kbit/s"},
        {"samplingrate", "48000", Kind::kNumber, "48 kHz"},
        {"audio_width", "16", Kind::kNumber, "16 bits"},
        {"nb_channels", "1", Kind::kNumber, "1 (mono)"},
        {"nb_channels", "2", Kind::kNumber, "2 (stereo)"},
        {"nb_channels", "6", Kind::kNumber, ""},
        {"width", "1280", Kind::kNumber, "1,280 px"},
        {"max_height", "480", Kind::kNumber, "480 px"},
        {"framerate", "23.98", Kind::kNumber, "23.98 fps"},
        {"force_framerate", "25", Kind::kString, "25 fps"},
        {"framerate", "24000/1001", Kind::kString, "23.976 fps"},
        {"framerate", "24/0", Kind::kString, ""},
        {"framerate", "as the input", Kind::kString, ""},
        {"path", "24000/1001", Kind::kString, ""},
        {"percentage_completed", "42.5", Kind::kNumber, "42.5 %"},
        {"aspect_ratio", "1.7778", Kind::kNumber, "16:9"},
        {"force_aspect_ratio", "1.333", Kind::kString, "4:3"},
        {"aspect_ratio", "1.85", Kind::kNumber, "1.85:1"},
        {"aspect_ratio", "2.3926", Kind::kNumber, "2.39:1"},
        {"aspect_ratio", "0", Kind::kNumber, ""},
        {"aspect_ratio", "1e9", Kind::kNumber, ""},
        {"framerate", "30000/1001", Kind::kString, "29.97 fps"},
        {"max_samplingrate", "44100", Kind::kNumber, "44.1 kHz"},
        {"max_bitdepth", "16", Kind::kNumber, "16 bits"},
        {"max_channels", "2", Kind::kNumber, "2 (stereo)"},
        {"cancel_timeout", "7200", Kind::kNumber, "2 h"},
        {"cancel_timeout", "0", Kind::kNumber, ""},
        {"max_key_distance", "5", Kind::kNumber, "5 s"},
        {"expires_in", "9223372036854775807", Kind::kNumber, ""},
        {"aspect_ratio", "4:3", Kind::kString, ""},
        {"anything", "true", Kind::kBoolean, "yes"},
        {"anything", "false", Kind::kBoolean, "no"},
        {"force_interlaced", "true", Kind::kString, "yes"},
        {"is_root", "false", Kind::kString, "no"},
        {"user_data", "true", Kind::kString, ""},
        {"storage", "intern", Kind::kString, "internal storage"},
        {"storage", "s3", Kind::kString, ""},
        {"orientation", "rotate-90", Kind::kString, "rotated by 90°"},
        {"orientation", "rotate-left", Kind::kString, ""},
        {"version", "1", Kind::kNumber, ""},
        {"size", "", Kind::kString, ""},
        {"duration", "nan", Kind::kString, ""},
        {"framerate", "inf", Kind::kString, ""},
    };
    for (const auto& test : cases) {
        CAPTURE(test.key);
        CAPTURE(test.said);
        CHECK(base::with_plain_spaces(job::readable(test.key, test.said, test.kind)) == test.text);
    }
}
