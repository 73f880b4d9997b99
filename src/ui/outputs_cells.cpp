#include "ui/outputs_cells.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "app/spots.h"
#include "base/text.h"
#include "ui/change_marks.h"
#include "ui/layout.h"
#include "ui/output_details.h"
#include "ui/text.h"
#include "ui/widgets.h"
#include "words/common.h"
#include "words/numbers.h"
#include "words/outputs.h"

namespace ui {
namespace {

using job::OutputCell;
using job::OutputColumn;

constexpr float kBarWidth = 120;
constexpr float kBarGap = 10;

// Where the cell was read from: the job's answer, or that of an object asked for by itself.
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

// The number that a cell was made of, in its unit, where the cell says another.
std::string original_number(const OutputsCell& cell) {
    const OutputCell& says = cell.says;
    if (!says.number || says.main.starts_with(says.original) || cell.column == OutputColumn::kVideo)
        return {};
    const std::string_view unit = job::title_of(cell.column).unit;
    const bool with_unit = !unit.empty() && unit != words::kUnitProgress;
    return with_unit ? base::concat({says.original, " ", unit}) : says.original;
}

// Not at 100 % in a job that says it succeeded.
bool is_incomplete(const Ui& ui, const OutputsCell& cell) {
    return cell.column == OutputColumn::kProgress && cell.says.number && *cell.says.number < 100 &&
           !cell.says.failed && ui.state.loaded->job->stage() == job::Stage::kSucceeded;
}

// What a cell says on hover, with what it was before.
std::string description_of(Ui& ui, const OutputsCell& cell, const Place& place) {
    std::vector<std::string> parts;
    if (is_incomplete(ui, cell)) parts.emplace_back(words::kIncompleteOutput);
    if (!cell.says.needs.empty()) parts.push_back(words::details_not_loaded(cell.says.needs));
    if (cell.column == OutputColumn::kThumbnails)
        parts.emplace_back(pattern_explained(cell.says.main));
    parts.push_back(original_number(cell));
    parts.push_back(what_it_was(ui, place));
    std::erase(parts, "");
    return base::join(parts, " · ");
}

Color progress_color(const Ui& ui, const OutputsCell& cell) {
    const Theme& theme = ui.theme;
    if (!cell.says.number) return theme.track;
    if (cell.says.failed) return theme.failed.strong;
    if (*cell.says.number >= 100) return theme.succeeded.strong;
    if (is_incomplete(ui, cell)) return theme.queued.strong;
    return tone_of(theme, ui.state.loaded->job->stage()).strong;
}

float width_of_percent(const Ui& ui) {
    return std::ceil(width_of(ui, kBody, words::format_percent(99.9)));
}

float width_of_sign(const Ui& ui) {
    return std::ceil(width_of(ui, kBody, words::incomplete({})));
}

}  // namespace

void draw_text_cell(Ui& ui, const OutputsCell& cell, float height, bool to_right) {
    const OutputCell& says = cell.says;
    const TextStyle main = main_style(cell.column, says);
    const TextStyle below = below_style(ui, cell.column, says);
    const bool two_lines = !says.below.empty();
    const Place place = place_of(ui, cell);
    Middle middle(height, main.line_height() + (two_lines ? below.line_height() : 0));
    if (to_right) push_right(std::ceil(width_of(ui, main, on_one_line(main_words(says)))));
    text(ui, main, main_words(says),
         {.description = description_of(ui, cell, place),
          .place = place,
          .ground = mark_ground_within(ui, place)});
    if (two_lines) text(ui, below, says.below);
}

void draw_progress_cell(Ui& ui, const OutputsCell& cell, float height) {
    const OutputCell& says = cell.says;
    const bool done = says.number && *says.number >= 100;
    const Place place = place_of(ui, cell);
    const float percent = width_of_percent(ui);
    Middle middle(height, kBody.line_height());
    progress(ui, words::progress_of_output(cell.name), says.number, progress_color(ui, cell),
             {.width = room() - kBarGap - percent - width_of_sign(ui),
              .running = ui.state.loaded->job->stage() == job::Stage::kProcessing && says.number &&
                         !done && !says.failed,
              .line_height = kBody.line_height()});
    std::string shown(main_words(says));
    ImGui::SameLine(0, kBarGap + std::max(percent - width_of(ui, kBody, shown), 0.f));
    TextStyle style = main_style(cell.column, says);
    if (is_incomplete(ui, cell)) {
        style = style.in(ui.theme.queued.strong);
        shown = words::incomplete(shown);
    }
    text(ui, style, shown,
         {.description = description_of(ui, cell, place),
          .place = place,
          .ground = mark_ground_within(ui, place)});
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

float width_of_cell(const Ui& ui, OutputColumn column, const OutputCell& cell) {
    if (column == OutputColumn::kProgress)
        return kBarWidth + kBarGap + width_of_percent(ui) + width_of_sign(ui);
    return std::max(width_of(ui, main_style(column, cell), on_one_line(main_words(cell))),
                    width_of(ui, below_style(ui, column, cell), on_one_line(cell.below)));
}

float width_of_details_cell(const Ui& ui) {
    return width_of_button(ui, words::kHideOutputDetails, ButtonLook::kQuiet);
}

bool is_right_aligned(OutputColumn column) {
    return column != OutputColumn::kProgress && !job::title_of(column).unit.empty();
}

std::string name_of_output(const Ui& ui, uint32_t output, std::string_view name) {
    const bool is_named = ui.state.loaded->job->outputs.value[output].output_name.has_value();
    return is_named ? words::output_called(std::string(name)) : std::string(name);
}

}  // namespace ui
