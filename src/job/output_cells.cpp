#include "job/output_cells.h"

#include <array>
#include <cmath>
#include <utility>
#include <vector>

#include "base/credentials.h"
#include "base/no_break.h"
#include "base/text.h"
#include "document/query.h"
#include "job/outputs_state.h"
#include "words/common.h"
#include "words/file_checks.h"
#include "words/numbers.h"
#include "words/outputs.h"

namespace job {
namespace {

constexpr size_t kLongestState = 500;  // what an output says of itself, below its name
constexpr size_t kLongestLine_bytes = 2000;
constexpr double kLargestShown = 9e15;  // what still fits a whole number of 64 bits, exactly

OutputCell text_cell(std::string main, std::string below = {}) {
    OutputCell cell;
    if (main.empty()) std::swap(main, below);
    cell.main = std::move(main);
    cell.below = std::move(below);
    cell.original = shown_text(OutputColumn::kPreset, cell);
    return cell;
}

// Composed of several values of the response: it has no other original.
OutputCell composed_cell(std::string main, std::string below) {
    OutputCell cell = text_cell(std::move(main), std::move(below));
    cell.original = base::with_plain_spaces(cell.original);
    return cell;
}

OutputCell at_node(OutputCell cell, document::NodeId node, CellSource source = CellSource::kJob) {
    cell.node = node;
    cell.source = source;
    return cell;
}

// Sorted by the number, shown as `format` says it.
OutputCell number_cell(const document::Document& document, const NumberFact& fact,
                       std::string (*format)(double)) {
    if (!fact.has_value() || fact.value < 0 || fact.value > kLargestShown) return {};
    OutputCell cell;
    cell.number = fact.value;
    cell.main = format(fact.value);
    cell.original = document::text(document, fact.node);
    return at_node(std::move(cell), fact.node);
}

// Of a file: shown as `text` says, where that is not empty.
OutputCell file_number_cell(const document::Document& file, const NumberFact& fact,
                            std::string text) {
    if (text.empty()) return {};
    OutputCell cell;
    cell.number = fact.value;
    cell.main = std::move(text);
    cell.original = document::text(file, fact.node);
    return at_node(std::move(cell), fact.node);
}

// Of an unclear unit, it is sorted among the texts.
OutputCell duration_cell(const document::Document& file, const NumberFact& duration_ms) {
    if (!duration_ms.has_value()) return {};
    const std::string said = document::text(file, duration_ms.node);
    OutputCell cell = file_number_cell(file, duration_ms, duration_text(duration_ms, said));
    if (duration_ms.value != std::floor(duration_ms.value)) cell.number.reset();
    return cell;
}

// For the formats of whole numbers.
template <std::string (*Format)(int64_t)>
std::string whole(double value) {
    return Format(std::llround(value));
}

OutputCell resolution_cell(const MediaParts& parts) {
    if (!parts.width.has_value() || !parts.height.has_value()) return {};
    const auto side = [](const NumberFact& fact) {
        return std::to_string(std::lround(fact.value));
    };
    OutputCell cell = text_cell(side(parts.width) + " × " + side(parts.height));
    cell.original = side(parts.width) + "x" + side(parts.height);
    cell.number = parts.width.value * parts.height.value;
    return cell;
}

OutputCell reference_cell(const Reference& reference) {
    OutputCell cell = text_cell(reference.id);
    cell.code = true;
    return at_node(std::move(cell), reference.node);
}

OutputCell codec_cell(const document::Document& file, const TextFact& codec) {
    OutputCell cell = text_cell(codec.value);
    if (codec.has_value()) cell.original = base::mask_credentials(document::text(file, codec.node));
    return at_node(std::move(cell), codec.node);
}

// "failed: codec not supported (0x0050012)", or the word of its own status.
std::string state_of(const Output& output) {
    if (!says_failed(output)) {
        const bool says_more =
            output.status.has_value() && stage_of(output.status.value) != Stage::kSucceeded;
        return says_more ? base::shorten_masked(output.status.value, kLongestState) : std::string();
    }
    return words::output_failed(base::shorten_masked(output.reason.message.value, kLongestState),
                                base::shorten_masked(output.reason.code.value, kLongestState));
}

}  // namespace

const ColumnTitle& title_of(OutputColumn column) {
    static constexpr std::array<ColumnTitle, kOutputColumnCount> kTitles = {{
        {words::kName, ""},
        {words::kPreset, ""},
        {words::kColumnContainer, ""},
        {words::kColumnVideo, ""},
        {words::kColumnResolution, ""},
        {words::kColumnFrameRate, words::kUnitFrameRate},
        {words::kColumnVideoCodec, ""},
        {words::kColumnVideoBitRate, words::kUnitBitRate},
        {words::kColumnAudio, ""},
        {words::kColumnAudioCodec, ""},
        {words::kColumnAudioBitRate, words::kUnitBitRate},
        {words::kColumnSize, words::kUnitSize},
        {words::kColumnDuration, words::kUnitDuration},
        {words::kColumnThumbnails, ""},
        {words::kColumnLogos, ""},
        {words::kColumnSettings, ""},
        {words::kFile, ""},
        {words::kColumnLink, ""},
        {words::kColumnFileState, ""},
        {words::kProgress, words::kUnitProgress},
    }};
    return kTitles[static_cast<size_t>(column)];
}

OutputCell OutputCells::cell(OutputColumn column) {
    OutputCell cell = whole_cell(column);
    for (std::string* text : {&cell.main, &cell.below}) {
        *text = source_.secrets_shown ? base::cut_short(*text, kLongestLine_bytes)
                                      : base::masked_beginning(*text, kLongestLine_bytes);
    }
    if (!source_.secrets_shown) cell.original = base::mask_credentials(cell.original);
    return cell;
}

std::string OutputCells::whole_original(const OutputCell& cell) const {
    const document::Document* document = cell.source == CellSource::kJob ? &source_.document
                                         : cell.source == CellSource::kFile
                                             ? source_.file.document
                                             : source_.preset.document;
    if (cell.original.empty() || cell.node == document::kNoNode || document == nullptr ||
        document::is_container(*document, cell.node) ||
        document::token(*document, cell.node).size() <= document::kBeginningBytes)
        return cell.original;
    std::string whole = document::whole_text(*document, cell.node);
    return source_.secrets_shown ? whole : base::mask_credentials(whole);
}

OutputCell OutputCells::whole_cell(OutputColumn column) {
    switch (column) {
        case OutputColumn::kName: return name();
        case OutputColumn::kPreset: return preset();
        case OutputColumn::kThumbnails: return thumbnails();
        case OutputColumn::kLogos: return logos();
        case OutputColumn::kSettings:
            return at_node(
                text_cell(source_.output.settings.has_value() ? words::kCustomSettings : ""),
                source_.output.settings.node);
        case OutputColumn::kFile: return reference_cell(source_.output.file);
        case OutputColumn::kFileState: return file_state();
        case OutputColumn::kProgress: return progress();
        default: break;
    }
    if (source_.file.document != nullptr) {
        OutputCell media = media_cell(column);
        media.source = CellSource::kFile;
        return media;
    }
    OutputCell cell;
    if (source_.output.file.has_value()) cell.needs = "file";
    return cell;
}

const Media& OutputCells::media() {
    if (!media_) media_ = read_file_media(*source_.file.document, source_.file.node);
    return *media_;
}

const MediaParts& OutputCells::parts() {
    if (!parts_) parts_ = read_media_parts(*source_.file.document, source_.file.node);
    return *parts_;
}

OutputCell OutputCells::name() const {
    const Output& output = source_.output;
    std::vector<std::string> below;
    if (std::string state = state_of(output); !state.empty()) below.push_back(std::move(state));
    for (const Thumbnails& item : output.thumbnails.value) {
        below.push_back(words::thumbnails_named(item.names.value));
    }
    const auto count = static_cast<int64_t>(output.logos.value.size());
    if (count > 0) below.push_back(words::logos(count));
    if (output.settings.has_value()) below.emplace_back(words::kCustomSettings);
    OutputCell cell;
    if (output.output_name.has_value()) cell.original = output.output_name.value;
    cell.main = cell.original.empty() ? words::output_called(std::to_string(source_.index + 1))
                                      : cell.original;
    cell.below = base::join(below, " · ");
    cell.failed = says_failed(output);
    return at_node(std::move(cell), output.output_name.node);
}

OutputCell OutputCells::preset() const {
    const Reference& reference = source_.output.preset;
    if (source_.preset.document == nullptr) {
        OutputCell cell = reference_cell(reference);
        if (reference.has_value()) cell.needs = "preset";
        return cell;
    }
    const PresetSummary summary =
        read_preset_summary(*source_.preset.document, source_.preset.node);
    if (summary.formats.empty() && summary.name.empty()) return reference_cell(reference);
    OutputCell cell =
        summary.formats.empty()
            ? text_cell(summary.name, reference.id)
            : text_cell(summary.formats, summary.name.empty() ? reference.id : summary.name);
    return at_node(std::move(cell), source_.preset.node, CellSource::kPreset);
}

OutputCell OutputCells::thumbnails() const {
    std::vector<std::string> names;
    std::vector<std::string> presets;
    for (const Thumbnails& item : source_.output.thumbnails.value) {
        if (item.names.has_value()) names.push_back(item.names.value);
        if (item.preset.has_value()) presets.push_back(item.preset.value);
    }
    return at_node(text_cell(base::join(names, ", "), base::join(presets, ", ")),
                   source_.output.thumbnails.node);
}

OutputCell OutputCells::logos() const {
    std::vector<std::string> images;
    std::vector<std::string> presets;
    for (const Logo& logo : source_.output.logos.value) {
        if (logo.image.has_value()) images.push_back(logo.image.value);
        if (logo.preset.has_value()) presets.push_back(logo.preset.value);
    }
    return at_node(text_cell(base::join(images, ", "), base::join(presets, ", ")),
                   source_.output.logos.node);
}

OutputCell OutputCells::file_state() const {
    const FileWords& said = source_.file_words;
    OutputCell cell = composed_cell(said.main, said.below);
    cell.failed = said.main == words::kFileGone;
    return at_node(std::move(cell), source_.output.file.node);
}

OutputCell OutputCells::progress() const {
    OutputCell cell =
        number_cell(source_.document, source_.output.percentage_completed, words::format_percent);
    cell.failed = says_failed(source_.output);
    return cell;
}

OutputCell OutputCells::media_cell(OutputColumn column) {
    const document::Document& file = *source_.file.document;
    switch (column) {
        case OutputColumn::kVideo: {
            OutputCell cell = composed_cell(media().video, media().video_detail);
            cell.number = resolution_cell(parts()).number;
            return at_node(std::move(cell), parts().video_track);
        }
        case OutputColumn::kAudio:
            return at_node(composed_cell(media().audio, media().audio_detail), parts().audio_track);
        case OutputColumn::kContainer:
            return at_node(text_cell(parts().container.value), parts().container.node);
        case OutputColumn::kResolution:
            return at_node(resolution_cell(parts()), parts().video_track);
        case OutputColumn::kFrameRate:
            return number_cell(file, parts().frame_rate, words::format_frame_rate);
        case OutputColumn::kVideoCodec: return codec_cell(file, parts().video_codec);
        case OutputColumn::kVideoBitRate:
            return number_cell(file, parts().video_kbit_per_s, whole<words::format_bit_rate>);
        case OutputColumn::kAudioCodec: return codec_cell(file, parts().audio_codec);
        case OutputColumn::kAudioBitRate:
            return number_cell(file, parts().audio_kbit_per_s, whole<words::format_bit_rate>);
        case OutputColumn::kSize:
            return file_number_cell(file, parts().size_bytes, size_text(parts().size_bytes));
        case OutputColumn::kDuration: return duration_cell(file, parts().duration_ms);
        default: break;
    }
    OutputCell link = text_cell(parts().uri.value);
    link.code = true;
    return at_node(std::move(link), parts().uri.node);
}

std::string shown_text(OutputColumn column, const OutputCell& cell) {
    if (column == OutputColumn::kName || cell.below.empty()) return cell.main;
    return cell.main + " · " + cell.below;
}

}  // namespace job
