#include "job/output_cells.h"

#include <array>
#include <cmath>
#include <utility>
#include <vector>

#include "base/text.h"
#include "base/units.h"
#include "document/query.h"

namespace job {
namespace {

constexpr double kLargestShown = 9e15;  // what still fits a whole number of 64 bits, exactly

OutputCell text_cell(std::string main, std::string below = {}) {
    OutputCell cell;
    if (main.empty()) std::swap(main, below);
    cell.copied = main;
    if (!main.empty() && !below.empty()) cell.copied += " · " + below;
    cell.main = std::move(main);
    cell.below = std::move(below);
    return cell;
}

// Sorted by the number, shown as `format` says it, copied as the answer spells it.
OutputCell number_cell(const document::Document& document, const NumberFact& fact,
                       std::string (*format)(double)) {
    if (!fact.has_value() || fact.value < 0 || fact.value > kLargestShown) return {};
    OutputCell cell;
    cell.number = fact.value;
    cell.main = format(fact.value);
    cell.copied = document::text(document, fact.node);
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
    cell.copied = side(parts.width) + "x" + side(parts.height);
    cell.number = parts.width.value * parts.height.value;
    return cell;
}

OutputCell reference_cell(const Reference& reference) {
    OutputCell cell = text_cell(reference.id);
    cell.code = true;
    return cell;
}

}  // namespace

const ColumnTitle& title_of(OutputColumn column) {
    static constexpr std::array<ColumnTitle, kOutputColumnCount> kTitles = {{
        {"Name", ""},
        {"Preset", ""},
        {"Container", ""},
        {"Video", ""},
        {"Resolution", ""},
        {"Frame rate", "frames/s"},
        {"Video codec", ""},
        {"Video bit rate", "kbit/s"},
        {"Audio", ""},
        {"Audio codec", ""},
        {"Audio bit rate", "kbit/s"},
        {"Size", "bytes"},
        {"Duration", "ms"},
        {"Thumbnails", ""},
        {"Logos", ""},
        {"Settings", ""},
        {"File", ""},
        {"Link", ""},
        {"Progress", "%"},
    }};
    return kTitles[static_cast<size_t>(column)];
}

OutputCell OutputCells::cell(OutputColumn column) {
    switch (column) {
        case OutputColumn::kName: return name();
        case OutputColumn::kPreset: return preset();
        case OutputColumn::kThumbnails: return thumbnails();
        case OutputColumn::kLogos: return logos();
        case OutputColumn::kSettings:
            return text_cell(source_.output.settings.has_value() ? "own settings" : "");
        case OutputColumn::kFile: return reference_cell(source_.output.file);
        case OutputColumn::kProgress: return progress();
        default: break;
    }
    if (source_.file.document != nullptr) return media_cell(column);
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
    for (const Thumbnails& item : output.thumbnails.value) {
        below.push_back("thumbnails " + item.names.value);
    }
    const auto count = static_cast<int64_t>(output.logos.value.size());
    if (count > 0) below.push_back(base::plural(count, "logo", "logos"));
    if (output.settings.has_value()) below.emplace_back("own settings");
    OutputCell cell;
    if (output.output_name.has_value()) cell.copied = output.output_name.value;
    cell.main = cell.copied.empty() ? "output " + std::to_string(source_.index + 1) : cell.copied;
    cell.below = base::join(below, " · ");
    return cell;
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
    if (summary.formats.empty()) return text_cell(summary.name, reference.id);
    return text_cell(summary.formats, summary.name.empty() ? reference.id : summary.name);
}

OutputCell OutputCells::thumbnails() const {
    std::vector<std::string> names;
    std::vector<std::string> presets;
    for (const Thumbnails& item : source_.output.thumbnails.value) {
        if (item.names.has_value()) names.push_back(item.names.value);
        if (item.preset.has_value()) presets.push_back(item.preset.value);
    }
    return text_cell(base::join(names, ", "), base::join(presets, ", "));
}

OutputCell OutputCells::logos() const {
    std::vector<std::string> images;
    std::vector<std::string> presets;
    for (const Logo& logo : source_.output.logos.value) {
        if (logo.image.has_value()) images.push_back(base::mask_credentials(logo.image.value));
        if (logo.preset.has_value()) presets.push_back(logo.preset.value);
    }
    return text_cell(base::join(images, ", "), base::join(presets, ", "));
}

OutputCell OutputCells::progress() const {
    return number_cell(source_.document, source_.output.percentage_completed, base::format_percent);
}

OutputCell OutputCells::media_cell(OutputColumn column) {
    const document::Document& file = *source_.file.document;
    switch (column) {
        case OutputColumn::kVideo: {
            OutputCell cell = text_cell(media().video, media().video_detail);
            cell.number = resolution_cell(parts()).number;
            return cell;
        }
        case OutputColumn::kAudio: return text_cell(media().audio, media().audio_detail);
        case OutputColumn::kContainer: return text_cell(parts().container.value);
        case OutputColumn::kResolution: return resolution_cell(parts());
        case OutputColumn::kFrameRate:
            return number_cell(file, parts().frame_rate, base::format_frame_rate);
        case OutputColumn::kVideoCodec: return text_cell(parts().video_codec.value);
        case OutputColumn::kVideoBitRate:
            return number_cell(file, parts().video_kbit_per_s, whole<base::format_bit_rate>);
        case OutputColumn::kAudioCodec: return text_cell(parts().audio_codec.value);
        case OutputColumn::kAudioBitRate:
            return number_cell(file, parts().audio_kbit_per_s, whole<base::format_bit_rate>);
        case OutputColumn::kSize:
            return number_cell(file, parts().size_bytes, whole<base::format_bytes>);
        case OutputColumn::kDuration:
            return number_cell(file, parts().duration_ms, whole<base::format_duration>);
        default: break;
    }
    OutputCell link = text_cell(base::mask_credentials(parts().uri.value));
    link.code = true;
    return link;
}

}  // namespace job
