#include "ui/old/outputs_cells.h"

#include <algorithm>
#include <string>

#include "ui/old/change_marks.h"
#include "ui/old/output_details.h"
#include "ui/old/widgets.h"
#include "words/outputs_table.h"

namespace ui::old {
namespace {

using job::OutputCell;
using job::OutputColumn;

constexpr float kLinkHeight = 24;

// Where the cell was read from: the job's answer, or that of an object asked for by itself.
Place place_of(const Frame& frame, const OutputsCell& cell) {
    const job::Output& output = frame.state.loaded->job->outputs.value[cell.output];
    if (cell.says.source == job::CellSource::kJob) return {{}, cell.says.node};
    const job::Reference& reference =
        cell.says.source == job::CellSource::kFile ? output.file : output.preset;
    return {reference.expanded ? std::string() : app::object_key({reference.kind, reference.id}),
            cell.says.node};
}

void paint_mark(Frame& frame, const Rect& text, const Place& place) {
    const Color ground = mark_ground_within(frame, place);
    if (ground != 0) frame.fill({text.x - 4, text.y, text.width + 8, text.height}, ground, 4);
}

// What the cell says on hover: the number it was made of, what it was before, and what a pattern
// is.
std::string description_of(Frame& frame, const OutputsCell& cell, const Place& place) {
    const OutputCell& says = cell.says;
    std::string text;
    if (says.number && says.original != says.main && cell.column != OutputColumn::kVideo) {
        const std::string_view unit = job::title_of(cell.column).unit;
        text = says.original;
        if (!unit.empty() && unit != "%") text += " " + std::string(unit);
    } else if (cell.column == OutputColumn::kThumbnails) {
        text = pattern_explained(says.main);
    }
    const std::string before = what_it_was(frame, place);
    if (!text.empty() && !before.empty()) text += " · ";
    return text + before;
}

void describe(Frame& frame, uint32_t index, const OutputsCell& cell, const Place& place) {
    frame.semantics.show(place, index);
    const std::string text = description_of(frame, cell, place);
    if (text.empty()) return;
    std::string& description = frame.semantics[index].description;
    description += (description.empty() ? "" : " · ") + text;
}

}  // namespace

TextStyle main_style(const Frame& frame, OutputColumn column, const OutputCell& cell) {
    if (cell.code) return {Face::kMono, 12, frame.theme.muted};
    return column == OutputColumn::kName ? frame.strong() : frame.body();
}

TextStyle below_style(const Frame& frame, OutputColumn column, const OutputCell& cell) {
    TextStyle style = frame.caption();
    if (column == OutputColumn::kPreset) style.face = Face::kMono;
    if (cell.failed) style.color = frame.theme.failed.strong;
    return style;
}

TextStyle needing_style(const Frame& frame) {
    return {Face::kSemibold, 12, frame.theme.accent.strong};
}

std::string needing_text(const OutputCell& cell) {
    return words::needs_the(cell.needs);
}

void draw_text_cell(Frame& frame, const Rect& room, const OutputsCell& cell, bool to_right) {
    const OutputCell& says = cell.says;
    TextStyle main = main_style(frame, cell.column, says);
    const TextStyle below = below_style(frame, cell.column, says);
    if (says.main.empty()) main.color = frame.theme.faint;
    const std::string_view text = says.main.empty() ? "–" : std::string_view(says.main);
    const float lines = main.line_height() + (says.below.empty() ? 0 : below.line_height());
    const float y = room.y + (room.height - lines) / 2;
    const float width = std::min(room.width, frame.width_of(main, on_one_line(text)));
    const float x = room.x + (to_right ? room.width - width : 0);
    const Place place = place_of(frame, cell);
    paint_mark(frame, {x, y, width, main.line_height()}, place);
    const auto meaning = static_cast<uint32_t>(frame.semantics.nodes().size());
    frame.label_fitted({x, y, room.right() - x + 1, main.line_height()}, main, text);
    describe(frame, meaning, cell, place);
    if (says.below.empty()) return;
    frame.label_fitted({room.x, y + main.line_height(), room.width + 1, below.line_height()}, below,
                       says.below);
}

bool can_expand_for_all(const Frame& frame, std::string_view kind) {
    const api::Options options = app::options_of(frame.state.form);
    return !options.expand_all &&
           std::find(options.expand.begin(), options.expand.end(), kind) == options.expand.end();
}

void draw_needing_cell(Frame& frame, const Rect& room, const OutputsCell& cell, bool offered,
                       bool to_right) {
    const OutputCell& says = cell.says;
    const std::string text = needing_text(says);
    const TextStyle id = main_style(frame, cell.column, says);
    const TextStyle style = offered ? needing_style(frame) : frame.caption();
    const float width = std::min(room.width, frame.width_of(style, text));
    const float x = room.x + (to_right ? room.width - width : 0);
    const float id_height = says.main.empty() ? 0 : id.line_height();
    float y = room.y + (room.height - id_height - kLinkHeight) / 2;
    if (id_height > 0) {
        if (!offered) y += kLinkHeight / 2;
        const float id_width = std::min(room.width, frame.width_of(id, says.main));
        paint_mark(frame, {x, y, id_width, id_height}, place_of(frame, cell));
        frame.semantics.show(place_of(frame, cell),
                             static_cast<uint32_t>(frame.semantics.nodes().size()));
        frame.label_fitted({x, y, room.width + 1, id_height}, id, says.main);
        if (!offered) return;
    }
    const Rect link{x, y + id_height, width, kLinkHeight};
    const float text_y = link.y + (kLinkHeight - style.line_height()) / 2;
    if (!offered) {
        frame.label_fitted({x, text_y, room.width + 1, style.line_height()}, style, text);
        return;
    }
    frame.paint_text(x, text_y, style, text);
    SemanticNode button = frame.node(Role::kButton, words::expand_for_all(says.needs), link);
    button.description = words::loads_expanded(says.needs);
    button.on_activate = app::ExpandKindToggled{std::string(says.needs)};
    frame.semantics.add(std::move(button));
}

void draw_progress_cell(Frame& frame, const Rect& room, const OutputsCell& cell) {
    const OutputCell& says = cell.says;
    const Theme& theme = frame.theme;
    const job::Stage stage = frame.state.loaded->job->stage();
    const bool done = says.number && *says.number >= 100;
    const bool failed = says.failed || stage == job::Stage::kFailed;
    const Color color = says.failed                       ? theme.failed.strong
                        : done                            ? theme.succeeded.strong
                        : stage == job::Stage::kSucceeded ? theme.queued.strong
                                                          : tone_of(theme, stage).strong;
    const float bar = room.width - kPercentWidth - 10;
    const float x = room.x + bar + 10;
    const float y = room.y + (room.height - 22) / 2;
    draw_progress(frame, {room.x, room.y + (room.height - 8) / 2, bar, 8}, says.number.value_or(0),
                  color, words::progress_of_output(cell.called),
                  stage == job::Stage::kProcessing && says.number && !done && !failed);
    const std::string_view text = says.main.empty() ? "–" : std::string_view(says.main);
    const Place place = place_of(frame, cell);
    paint_mark(frame, {x, y, frame.width_of(frame.body(), text), 22}, place);
    const auto meaning = static_cast<uint32_t>(frame.semantics.nodes().size());
    frame.label(x, y, frame.body(), text);
    describe(frame, meaning, cell, place);
}

void draw_details_cell(Frame& frame, const Rect& room, const OutputsCell& cell, bool open) {
    const document::NodeId node = frame.state.loaded->job->outputs.value[cell.output].node;
    const std::string called =
        open ? words::hide_details_of_output(cell.called) : words::details_of_output(cell.called);
    const auto button = static_cast<uint32_t>(frame.semantics.nodes().size());
    const float height = frame.tool_height();
    draw_button(frame, room.x, room.y + (room.height - height) / 2, height,
                {open ? words::kOutputLess : words::kOutputDetails, app::DetailsToggled{node},
                 ButtonLook::kQuiet, called});
    frame.semantics[button].expanded = open;
}

}  // namespace ui::old
