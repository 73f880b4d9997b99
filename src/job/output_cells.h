// The cells of one output in the table: for display, sorting and copying. Credentials are masked in
// all three, unless they are to be shown.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "document/document.h"
#include "job/file_state.h"
#include "job/job.h"
#include "job/media.h"

namespace job {

// In the order of the table.
enum class OutputColumn : uint8_t {
    kName,
    kPreset,
    kContainer,
    kVideo,
    kResolution,
    kFrameRate,
    kVideoCodec,
    kVideoBitRate,
    kAudio,
    kAudioCodec,
    kAudioBitRate,
    kSize,
    kDuration,
    kThumbnails,
    kLogos,
    kSettings,
    kFile,
    kLink,
    kFileState,
    kProgress,
};
inline constexpr size_t kOutputColumnCount = 20;

// A set of columns, one bit each.
using OutputColumns = uint32_t;
constexpr OutputColumns bit_of(OutputColumn column) {
    return OutputColumns{1} << static_cast<unsigned>(column);
}
inline constexpr OutputColumns kUsualOutputColumns =
    bit_of(OutputColumn::kName) | bit_of(OutputColumn::kPreset) | bit_of(OutputColumn::kVideo) |
    bit_of(OutputColumn::kAudio) | bit_of(OutputColumn::kSize) | bit_of(OutputColumn::kDuration) |
    bit_of(OutputColumn::kProgress);

struct ColumnTitle {
    std::string_view title;
    std::string_view unit;  // in which the column is copied: "bytes"; empty for texts
};
const ColumnTitle& title_of(OutputColumn column);

// An object's contents, wherever they are; no document while they are not known.
struct Contents {
    const document::Document* document = nullptr;
    document::NodeId node = document::kNoNode;
};

struct OutputSource {
    const document::Document& document;  // of the job
    const Output& output;
    size_t index;
    Contents file;
    Contents preset;
    FileWords file_words = {};  // whether the file is there
    bool secrets_shown = false;
};

enum class CellSource : uint8_t { kJob, kFile, kPreset };

// Two lines of text: what people look for, and below it what belongs to it. `main` is empty where
// there is nothing to say.
struct OutputCell {
    std::string main;
    std::string below;
    std::string original;          // as received, if it is a single value
    std::optional<double> number;  // by which the column is sorted, before all texts
    std::string_view needs;        // "file" or "preset": the object that would say it, unexpanded
    bool code = false;             // `main` is an id or an address
    bool failed = false;           // the output says of itself that it failed
    CellSource source = CellSource::kJob;  // whose document `node` is in
    document::NodeId node =
        document::kNoNode;  // everything in the cell comes from this node or below
};

// In one line; of a name without what belongs to it.
std::string shown_text(OutputColumn column, const OutputCell& cell);

// Reads what the cells of one output have in common once, when the first of them asks for it.
class OutputCells {
public:
    explicit OutputCells(const OutputSource& source) : source_(source) {}
    OutputCell cell(OutputColumn column);
    // What is copied: `original` of a long value is its beginning.
    std::string whole_original(const OutputCell& cell) const;

private:
    OutputCell whole_cell(OutputColumn column);
    OutputCell name() const;
    OutputCell preset() const;
    OutputCell thumbnails() const;
    OutputCell logos() const;
    OutputCell file_state() const;
    OutputCell progress() const;
    OutputCell media_cell(OutputColumn column);
    const Media& media();
    const MediaParts& parts();

    OutputSource source_;
    std::optional<Media> media_;
    std::optional<MediaParts> parts_;
};

}  // namespace job
