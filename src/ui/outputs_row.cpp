#include "ui/outputs_row.h"

#include <algorithm>
#include <string>

#include "ui/widgets.h"

namespace ui {
namespace {

using job::OutputCell;
using job::OutputColumn;

constexpr float kLinkHeight = 24;

// What the sort button says besides its name: what pressing it does.
std::string_view next_order(int sort) {
    return sort == 0   ? "Sorts upwards"
           : sort == 1 ? "Sorts downwards"
                       : "Goes back to the order of the answer";
}

void draw_sort_button(Frame& frame, const Rect& rect, OutputColumn column, int sort) {
    TextStyle style = frame.caption();
    std::string title(job::title_of(column).title);
    const std::string name = "Sort by " + title;
    if (sort != 0) {
        style.color = frame.theme.text;
        title += sort == 1 ? " ↑" : " ↓";
    }
    const float room = rect.width - 2 * kCellPadding;
    float left = rect.x + kCellPadding;
    if (is_right_aligned(column)) left += room - frame.width_of(style, title);
    frame.paint_text(left, rect.y + 10, style, title);
    SemanticNode button = frame.node(Role::kButton, name, rect);
    button.description = next_order(sort);
    button.font_size = style.size;
    button.on_activate = app::OutputsSorted{column};
    frame.semantics.add(std::move(button));
}

// True where one press would bring what the cells need, for all rows.
bool can_expand(const Frame& frame, std::string_view kind) {
    const api::Options options = app::options_of(frame.state.form);
    return !options.expand_all &&
           std::find(options.expand.begin(), options.expand.end(), kind) == options.expand.end();
}

// "needs the file", and in the first such cell of a row the way to get it. Below an id the id alone
// is enough, where nothing is offered.
void draw_needing_cell(Frame& frame, const Rect& rect, OutputColumn column, const OutputCell& cell,
                       bool offered) {
    const std::string text = needing_text(cell);
    const TextStyle id = main_style(frame, column, cell);
    const TextStyle style = offered ? needing_style(frame) : frame.caption();
    const float room = rect.width - 2 * kCellPadding;
    const float width = std::min(room, frame.width_of(style, text));
    const float x = rect.x + kCellPadding + (is_right_aligned(column) ? room - width : 0);
    const float id_height = cell.main.empty() ? 0 : id.line_height();
    float y = rect.y + (rect.height - id_height - kLinkHeight) / 2;
    if (id_height > 0) {
        if (!offered) y += kLinkHeight / 2;
        frame.label_fitted({x, y, room + 1, id_height}, id, cell.main);
        if (!offered) return;
    }
    const Rect link{x, y + id_height, width, kLinkHeight};
    const float text_y = link.y + (kLinkHeight - style.line_height()) / 2;
    if (!offered) {
        frame.label_fitted({x, text_y, room + 1, style.line_height()}, style, text);
        return;
    }
    frame.paint_text(x, text_y, style, text);
    SemanticNode button = frame.node(Role::kButton, text + ": expand it for all outputs", link);
    button.description = "Loads the job with expand=" + std::string(cell.needs);
    button.on_activate = app::ExpandKindToggled{std::string(cell.needs)};
    frame.semantics.add(std::move(button));
}

void draw_text_cell(Frame& frame, const Rect& rect, OutputColumn column, const OutputCell& cell) {
    TextStyle main = main_style(frame, column, cell);
    const TextStyle below = below_style(frame, column);
    if (cell.main.empty()) main.color = frame.theme.faint;
    const std::string_view text = cell.main.empty() ? "–" : std::string_view(cell.main);
    const float room = rect.width - 2 * kCellPadding;
    const float lines = main.line_height() + (cell.below.empty() ? 0 : below.line_height());
    const float y = rect.y + (rect.height - lines) / 2;
    float left = rect.x + kCellPadding;
    if (is_right_aligned(column)) left += room - std::min(room, frame.width_of(main, text));
    const uint32_t meaning = static_cast<uint32_t>(frame.semantics.nodes().size());
    frame.label_fitted({left, y, room + 1, main.line_height()}, main, text);
    if (cell.number && cell.copied != cell.main && column != OutputColumn::kVideo) {
        const std::string_view unit = job::title_of(column).unit;
        frame.semantics[meaning].description =
            unit.empty() ? cell.copied : cell.copied + " " + std::string(unit);
    }
    if (cell.below.empty()) return;
    frame.label_fitted(
        {rect.x + kCellPadding, y + main.line_height(), room + 1, below.line_height()}, below,
        cell.below);
}

void draw_progress_cell(Frame& frame, const Rect& rect, const OutputCell& cell,
                        const std::string& name) {
    const job::Stage stage = frame.state.loaded->job->stage();
    const bool done = cell.number && *cell.number >= 100;
    const Color color =
        done ? frame.theme.succeeded.strong
             : tone_of(frame.theme, stage == job::Stage::kSucceeded ? job::Stage::kQueued : stage)
                   .strong;
    const float x = rect.x + kCellPadding;
    draw_progress(frame, {x, rect.y + (rect.height - 8) / 2, bar_width(frame), 8},
                  cell.number.value_or(0), color, "Progress of " + name,
                  stage == job::Stage::kProcessing && cell.number && !done);
    frame.label(x + bar_width(frame) + 10, rect.y + (rect.height - 22) / 2, frame.body(),
                cell.main.empty() ? "–" : std::string_view(cell.main));
}

void draw_details_cell(Frame& frame, const Rect& cell, uint32_t index, bool open,
                       const std::string& name) {
    const document::NodeId node = frame.state.loaded->job->outputs.value[index].node;
    const std::string called = (open ? "Hide details of " : "Details of ") + name;
    const uint32_t button = static_cast<uint32_t>(frame.semantics.nodes().size());
    draw_button(frame, cell.x + 8, cell.y + (cell.height - 28) / 2, 28,
                {open ? "Less" : "Details", app::DetailsToggled{node}, ButtonLook::kQuiet, called});
    frame.semantics[button].expanded = open;
}

}  // namespace

void draw_outputs_header(Frame& frame, float x, float y, float height, const OutputsTable& table) {
    const app::OutputsView& view = frame.state.outputs;
    SemanticNode row = frame.node(Role::kRow, "", {x, y, table.total, height});
    row.position = 1;
    frame.semantics.open(std::move(row), "header");
    for (const TableColumn& column : table.columns) {
        const Rect rect{x + column.left, y, column.width, height};
        SemanticNode header = frame.node(
            Role::kColumnHeader, column.what ? job::title_of(*column.what).title : "Details", rect);
        header.font_size = frame.caption().size;
        if (column.what && view.sorted_by == *column.what) header.sort = view.descending ? 2 : 1;
        const int sort = header.sort;
        frame.semantics.open(std::move(header));
        if (column.what) draw_sort_button(frame, rect, *column.what, sort);
        frame.semantics.close();
    }
    frame.semantics.close();
    frame.line(x, y + height - 1, x + table.total, y + height - 1, frame.theme.line);
}

void draw_outputs_cells(Frame& frame, const Rect& rect, const OutputsTable& table, uint32_t index,
                        bool open) {
    const std::vector<OutputCell>& cells = cells_of_row(frame, index);
    std::string_view offered;  // every kind once in a row: they bring the same
    for (const TableColumn& column : table.columns) {
        const Rect area{rect.x + column.left, rect.y, column.width, rect.height};
        const OutputCell& cell = cells[column.cell];
        frame.semantics.open(frame.node(Role::kCell, "", area));
        if (!column.what) {
            draw_details_cell(frame, area, index, open, cells.front().main);
        } else if (column.what == OutputColumn::kProgress) {
            draw_progress_cell(frame, area, cell, cells.front().main);
        } else if (!cell.needs.empty()) {
            const bool once = cell.needs != offered && can_expand(frame, cell.needs);
            draw_needing_cell(frame, area, *column.what, cell, once);
            if (cell.needs == "file") offered = cell.needs;
        } else {
            draw_text_cell(frame, area, *column.what, cell);
        }
        frame.semantics.close();
    }
}

}  // namespace ui
