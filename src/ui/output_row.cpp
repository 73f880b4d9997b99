#include "ui/output_row.h"

#include "base/text.h"
#include "base/units.h"
#include "job/media.h"
#include "ui/object_view.h"

namespace ui {
namespace {

CellText cell(std::string main, std::string below) {
    if (main.empty() && below.empty()) return {"–", "", true, false};
    return {std::move(main), std::move(below), false, false};
}

std::string extras_of(const job::Output& output) {
    std::vector<std::string> parts;
    for (const job::Thumbnails& thumbnails : output.thumbnails.value) {
        parts.push_back("thumbnails " + thumbnails.names.value);
    }
    const size_t logos = output.logos.value.size();
    if (logos > 0) parts.push_back(base::plural(static_cast<int64_t>(logos), "logo", "logos"));
    if (output.settings.has_value()) parts.push_back("own settings");
    return base::join(parts, " · ");
}

CellText preset_cell(const Frame& frame, const job::Output& output) {
    const job::Reference& preset = output.preset;
    const Contents contents = contents_of(frame, preset);
    if (contents.document == nullptr && preset.has_value()) return {preset.id, "", false, true};
    if (contents.document == nullptr) return cell("", "");
    const job::PresetSummary summary = job::read_preset_summary(*contents.document, contents.node);
    if (summary.formats.empty()) return cell(summary.name, preset.id);
    return cell(summary.formats, summary.name.empty() ? preset.id : summary.name);
}

}  // namespace

OutputRow row_of(const Frame& frame, const job::Output& output, size_t index) {
    OutputRow row;
    const auto set = [&row](Column column, CellText text) {
        row.two_lines = row.two_lines || !text.below.empty();
        row.cells[static_cast<size_t>(column)] = std::move(text);
    };
    const std::string number = "output " + std::to_string(index + 1);
    set(Column::kName, cell(output.output_name.has_value() ? output.output_name.value : number,
                            extras_of(output)));
    set(Column::kPreset, preset_cell(frame, output));
    job::Media media;
    const Contents file = contents_of(frame, output.file);
    if (file.document != nullptr) media = job::read_file_media(*file.document, file.node);
    set(Column::kVideo, cell(media.video, media.video_detail));
    set(Column::kAudio, cell(media.audio, media.audio_detail));
    set(Column::kSize, cell(media.size_bytes ? base::format_bytes(*media.size_bytes) : "", ""));
    set(Column::kDuration,
        cell(media.duration_ms ? base::format_duration(*media.duration_ms) : "", ""));
    if (output.percentage_completed.has_value()) row.percent = output.percentage_completed.value;
    set(Column::kProgress, cell(row.percent ? base::format_percent(*row.percent) : "", ""));
    return row;
}

}  // namespace ui
