#include "ui/outputs/cells.h"

#include <cmath>

#include "app/live.h"
#include "app/spots.h"
#include "job/cell_remarks.h"
#include "ui/change_marks.h"
#include "ui/job/shown_verdict.h"
#include "words/numbers.h"
#include "words/outputs.h"

namespace ui {
namespace {

using job::OutputCell;
using job::OutputColumn;

constexpr float kBarWidth = 120;
constexpr float kBarGap = 10;

// Where the cell was read from: the job's answer, or that of an object with a request of its own.
Place place_of(const Ui& ui, const OutputsCell& cell) {
    const job::Output& output = ui.state.loaded->job->outputs.value[cell.output];
    if (cell.says.source == job::CellSource::kJob) return {{}, cell.says.node};
    const job::Reference& reference =
        cell.says.source == job::CellSource::kFile ? output.file : output.preset;
    return {reference.expanded ? std::string() : app::object_key({reference.kind, reference.id}),
            cell.says.node};
}

TextStyle main_style(OutputColumn column, const OutputCell& cell) {
    if (cell.main.empty()) return kMissing;
    if (cell.code) return {Face::kMono, 12, &Theme::muted};
    return column == OutputColumn::kName ? kStrong : kBody;
}

TextStyle below_style(const Ui& ui, OutputColumn column, const OutputCell& cell) {
    TextStyle style = kCaption;
    if (column == OutputColumn::kPreset) style.face = Face::kMono;
    return cell.failed ? style.in(ui.theme.failed.strong) : style;
}

std::string_view main_words(const OutputCell& cell) {
    if (!cell.main.empty()) return cell.main;
    return cell.needs.empty() ? words::kNothing : words::kNotLoaded;
}

bool is_incomplete(const Ui& ui, const OutputsCell& cell) {
    return cell.column && job::is_incomplete(*ui.state.loaded->job, *cell.column, cell.says);
}

// What a cell says on hover, with what it was before.
std::string description_of(Ui& ui, const OutputsCell& cell, const Place& place) {
    const std::string_view needs = cell.says.needs;
    return joined(
        {is_incomplete(ui, cell) ? words::kIncompleteOutput : "",
         needs.empty() ? std::string() : words::details_not_loaded(needs),
         cell.column == OutputColumn::kThumbnails ? job::pattern_explained(cell.says.main) : "",
         job::original_number(*cell.column, cell.says), what_it_was(ui, place)});
}

Color progress_color(const Ui& ui, const OutputsCell& cell) {
    const Theme& theme = ui.theme;
    if (!cell.says.number) return theme.track;
    if (cell.says.failed) return theme.failed.strong;
    if (*cell.says.number >= 100) return theme.succeeded.strong;
    if (is_incomplete(ui, cell)) return theme.queued.strong;
    return tone_of(theme, ui.state.loaded->job->stage()).strong;
}

float width_of_percent() {
    return std::ceil(width_of(kBody, words::kWidePercent));
}

float width_of_sign() {
    return std::ceil(width_of(kBody, words::incomplete({})));
}

// What the cell says, with its place, its change and what it said before.
void draw_main_text(Ui& ui, const OutputsCell& cell, const TextStyle& style,
                    std::string_view said) {
    const Place place = place_of(ui, cell);
    text(ui, style, said,
         {.description = description_of(ui, cell, place),
          .background = mark_background_within(ui, place)});
    ui.show(place);
}

void draw_text_cell(Ui& ui, const OutputsCell& cell, float height, bool to_right) {
    const OutputCell& says = cell.says;
    const TextStyle main = main_style(*cell.column, says);
    const TextStyle below = below_style(ui, *cell.column, says);
    const bool two_lines = !says.below.empty();
    Middle middle(height, main.line_height() + (two_lines ? below.line_height() : 0));
    if (to_right) push_right(std::ceil(width_of(main, on_one_line(main_words(says)))));
    draw_main_text(ui, cell, main, main_words(says));
    if (two_lines) text(ui, below, says.below);
}

// A bar, and the percentage behind it.
void draw_progress_cell(Ui& ui, const OutputsCell& cell, float height) {
    const OutputCell& says = cell.says;
    const bool running = ui.state.loaded->job->stage() == job::Stage::kProcessing &&
                         !app::is_stale(ui.state) && says.number && *says.number < 100 &&
                         !says.failed;
    const float percent = width_of_percent();
    Middle middle(height, kBody.line_height());
    progress(ui, words::progress_of_output(cell.name), says.number, progress_color(ui, cell),
             {.width = room() - kBarGap - percent - width_of_sign(),
              .running = running,
              .line_height = kBody.line_height()});
    const std::string shown(main_words(says));
    const TextStyle style = main_style(*cell.column, says);
    ImGui::SameLine(0, kBarGap + std::max(percent - width_of(kBody, shown), 0.f));
    if (!is_incomplete(ui, cell)) return draw_main_text(ui, cell, style, shown);
    draw_main_text(ui, cell, style.in(ui.theme.queued.strong), words::incomplete(shown));
}

void draw_details_cell(Ui& ui, const OutputsCell& cell, float height) {
    const job::Output& output = ui.state.loaded->job->outputs.value[cell.output];
    const bool open = app::details_open(ui.state, output);
    const std::string owner = name_of_output(ui, cell.output, cell.name);
    const std::string_view label = open ? words::kHideOutputDetails : words::kOutputDetails;
    Middle middle(height, ui.tool_height());
    push_right(width_of_button(ui, label, ButtonLook::kQuiet));
    if (button(ui, label,
               {.look = ButtonLook::kQuiet,
                .name = open ? words::hide_details_of(owner) : words::details_of(owner),
                .expanded = open,
                .key = "details"}))
        ui.emit(app::DetailsToggled{output.node});
}

}  // namespace

void draw_outputs_cell(Ui& ui, const OutputsCell& cell, float height, bool to_right) {
    if (!cell.column) return draw_details_cell(ui, cell, height);
    if (cell.column == OutputColumn::kProgress) return draw_progress_cell(ui, cell, height);
    draw_text_cell(ui, cell, height, to_right);
}

float width_of_cell(const Ui& ui, OutputColumn column, const OutputCell& cell) {
    if (column == OutputColumn::kProgress)
        return kBarWidth + kBarGap + width_of_percent() + width_of_sign();
    return std::max(width_of(main_style(column, cell), on_one_line(main_words(cell))),
                    width_of(below_style(ui, column, cell), on_one_line(cell.below)));
}

float width_of_details_cell(const Ui& ui) {
    return width_of_button(ui, words::kHideOutputDetails, ButtonLook::kQuiet);
}

bool is_right_aligned(const std::optional<OutputColumn>& column) {
    return column && column != OutputColumn::kProgress && !job::title_of(*column).unit.empty();
}

std::string name_of_output(const Ui& ui, uint32_t output, std::string_view name) {
    const bool is_named = ui.state.loaded->job->outputs.value[output].output_name.has_value();
    return is_named ? words::output_called(std::string(name)) : std::string(name);
}

}  // namespace ui
