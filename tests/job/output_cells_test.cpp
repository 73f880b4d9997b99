#include "job/output_cells.h"

#include <doctest/doctest.h>

#include "base/no_break.h"
#include "job/support/parse.h"

namespace {

using job::OutputColumn;

constexpr const char* kFile =
    R"({"id":"f1","name":"film.mp4","container":"ISO MP4/M4A","size":8094037,"duration":24576,
        "uri":"https://me:secret@api.example/files/downloads/?file_id=f1",
        "video_tracks":[{"video_codec":"H.264 / AVC","video_bitrate":2503,"width":1280,
                         "height":720,"framerate":23.980}],
        "audio_tracks":[{"audio_codec":"MPEG-4 AAC","audio_bitrate":"133","samplingrate":48000,
                         "nb_channels":2}]})";
constexpr const char* kPreset =
    R"({"id":"p1","name":"MP4 HD","target_format":{"container":"mp4"}})";
constexpr const char* kExtras =
    R"("thumbnails":[{"thumbnail_names":"MyTest_{resolution}","thumbnail_preset":"small"},
                     {"thumbnail_names":"Large_{n}"}],
       "logos":[{"logo_image":"https://u:p@host/logo.png","logo_preset":"bottom"}],
       "settings":{"a":1})";

// The cell of the only output of a job, its embedded objects taken for their contents.
job::OutputCell cell_of(const std::string& members, OutputColumn column) {
    const document::Document document =
        test::parsed(R"({"job":{"id":"j","outputs":[{)" + members + "}]}}");
    const job::Job job = test::job_in(document);
    const job::Output& output = job.outputs.value.at(0);
    const auto contents = [&document](const job::Reference& reference) {
        return reference.expanded ? job::Contents{&document, reference.node} : job::Contents{};
    };
    return job::OutputCells({document,
                             output,
                             2,
                             contents(output.file),
                             contents(output.preset),
                             {"Gone", "File not found"}})
        .cell(column);
}

const std::string kAll = R"("output_name":"film","percentage_completed":42.50,"file":)" +
                         std::string(kFile) + R"(,"preset":)" + kPreset + "," + kExtras;

}  // namespace

TEST_CASE("each column says, sorts by and copies its own of an output") {
    const struct {
        OutputColumn column;
        const char* main;
        const char* below;
        const char* original;
        double number;  // -1: none
    } cases[] = {
        {OutputColumn::kName, "film",
         "thumbnails MyTest_{resolution} · thumbnails Large_{n} · 1 logo · custom settings", "film",
         -1},
        {OutputColumn::kPreset, "MP4", "MP4 HD", "MP4 · MP4 HD", -1},
        {OutputColumn::kContainer, "ISO MP4/M4A", "", "ISO MP4/M4A", -1},
        {OutputColumn::kVideo, "1280 × 720 · 23.98 fps", "H.264 2,503 kbit/s",
         "1280 × 720 · 23.98 fps · H.264 2,503 kbit/s", 921600},
        {OutputColumn::kResolution, "1280 × 720", "", "1280x720", 921600},
        {OutputColumn::kFrameRate, "23.98 fps", "", "23.980", 23.98},
        {OutputColumn::kVideoCodec, "H.264", "", "H.264 / AVC", -1},
        {OutputColumn::kVideoBitRate, "2,503 kbit/s", "", "2503", 2503},
        {OutputColumn::kAudio, "AAC 133 kbit/s", "48 kHz stereo", "AAC 133 kbit/s · 48 kHz stereo",
         -1},
        {OutputColumn::kAudioCodec, "AAC", "", "MPEG-4 AAC", -1},
        {OutputColumn::kAudioBitRate, "133 kbit/s", "", "133", 133},
        {OutputColumn::kSize, "8.09 MB", "", "8094037", 8094037},
        {OutputColumn::kDuration, "24.6 s", "", "24576", 24576},
        {OutputColumn::kThumbnails, "MyTest_{resolution}, Large_{n}", "small",
         "MyTest_{resolution}, Large_{n} · small", -1},
        {OutputColumn::kLogos, "https://•••@host/logo.png", "bottom",
         "https://•••@host/logo.png · bottom", -1},
        {OutputColumn::kSettings, "custom settings", "", "custom settings", -1},
        {OutputColumn::kFile, "f1", "", "f1", -1},
        {OutputColumn::kLink, "https://•••@api.example/files/downloads/?file_id=f1", "",
         "https://•••@api.example/files/downloads/?file_id=f1", -1},
        {OutputColumn::kFileState, "Gone", "File not found", "Gone · File not found", -1},
        {OutputColumn::kProgress, "42.5 %", "", "42.50", 42.5},
    };
    CHECK(std::size(cases) == job::kOutputColumnCount);
    for (const auto& each : cases) {
        CAPTURE(std::string(job::title_of(each.column).title));
        const job::OutputCell cell = cell_of(kAll, each.column);
        CHECK(base::with_plain_spaces(cell.main) == each.main);
        CHECK(base::with_plain_spaces(cell.below) == each.below);
        CHECK(cell.original == each.original);
        CHECK(cell.number.value_or(-1) == each.number);
        CHECK(cell.needs.empty());
    }
}

TEST_CASE("columns that need an object say which, and nothing where there is no such object") {
    const std::string references = R"("file":{"id":"f1","href":"https://a/v1/files/f1"},)"
                                   R"("preset":{"id":"p1","href":"https://a/v1/presets/p1"})";
    for (const OutputColumn column :
         {OutputColumn::kContainer, OutputColumn::kVideo, OutputColumn::kResolution,
          OutputColumn::kFrameRate, OutputColumn::kVideoCodec, OutputColumn::kVideoBitRate,
          OutputColumn::kAudio, OutputColumn::kAudioCodec, OutputColumn::kAudioBitRate,
          OutputColumn::kSize, OutputColumn::kDuration, OutputColumn::kLink}) {
        CAPTURE(std::string(job::title_of(column).title));
        const job::OutputCell cell = cell_of(references, column);
        CHECK(cell.needs == "file");
        CHECK(cell.main.empty());
        CHECK(cell.original.empty());
        CHECK(cell_of(R"("file":null)", column).needs.empty());
        CHECK(cell_of(R"("file":{"id":"f1","size":null})", column).main.empty());
    }
    CHECK(cell_of(references, OutputColumn::kPreset).needs == "preset");
    CHECK(cell_of(references, OutputColumn::kPreset).main == "p1");
    CHECK(cell_of(references, OutputColumn::kPreset).code);
    CHECK(cell_of(R"("preset":null)", OutputColumn::kPreset).needs.empty());
}

TEST_CASE("cells of what is missing or cannot be") {
    CHECK(cell_of(R"("settings":null)", OutputColumn::kName).main == "output 3");
    CHECK(cell_of(R"("settings":null)", OutputColumn::kName).original.empty());
    CHECK(cell_of(R"("settings":null)", OutputColumn::kSettings).main.empty());
    CHECK(cell_of(R"("percentage_completed":"soon")", OutputColumn::kProgress).main.empty());
    CHECK(cell_of(R"("file":{"id":"f","size":-1})", OutputColumn::kSize).main.empty());
    CHECK(cell_of(R"("file":{"id":"f","size":1e300})", OutputColumn::kSize).main.empty());
    const std::string large = R"("file":{"id":"f","size":9223372036854775000})";
    CHECK(base::with_plain_spaces(cell_of(large, OutputColumn::kSize).main) == "9.22 EB");
    CHECK(cell_of(large, OutputColumn::kSize).original == "9223372036854775000");
    const job::OutputCell unclear =
        cell_of(R"("file":{"id":"f","duration":199.48})", OutputColumn::kDuration);
    CHECK(unclear.main == "199.48 (ms or s?)");
    CHECK(unclear.original == "199.48");
    CHECK_FALSE(unclear.number.has_value());
    CHECK(
        cell_of(R"("file":{"id":"f","video_tracks":[{"video_codec":"VP9"}]})", OutputColumn::kVideo)
            .main == "VP9");
    CHECK(cell_of(R"("preset":{"id":"p","name":"Mine"})", OutputColumn::kPreset).below == "p");
    CHECK(cell_of(R"("preset":{"id":"p","version":1})", OutputColumn::kPreset).main == "p");
}
