#include "ui/old/outputs_row.h"

#include <algorithm>
#include <string>

#include "ui/old/flow.h"
#include "ui/old/outputs_cells.h"
#include "words/outputs_table.h"

namespace ui::old {
namespace {

using job::OutputCell;
using job::OutputColumn;

// What the sort button says besides its name: what pressing it does.
std::string_view next_order(int sort) {
    return sort == 0   ? words::kSortsUpwards
           : sort == 1 ? words::kSortsDownwards
                       : words::kSortsAsAnswered;
}

int sort_of(const app::OutputsView& view, const TableColumn& column) {
    if (!column.what || view.sorted_by != *column.what) return 0;
    return view.descending ? 2 : 1;
}

std::string sign_of(int sort) {
    return sort == 0 ? "" : sort == 1 ? " ↑" : " ↓";
}

// The header of a column; with `text_x` its title stands there, on the button that sorts.
void draw_column_header(Frame& frame, const Rect& rect, const TableColumn& column, float text_x,
                        bool with_button) {
    const std::string_view title =
        column.what ? job::title_of(*column.what).title : std::string_view(words::kOutputDetails);
    SemanticNode header = frame.node(Role::kColumnHeader, title, rect);
    header.font_size = frame.caption().size;
    header.sort = sort_of(frame.state.outputs, column);
    const int sort = header.sort;
    frame.semantics.open(std::move(header));
    if (with_button && column.what) {
        TextStyle style = frame.caption();
        if (sort != 0) style.color = frame.theme.text;
        frame.paint_text(text_x, rect.y + (rect.height - style.line_height()) / 2, style,
                         std::string(title) + sign_of(sort));
        SemanticNode button = frame.node(Role::kButton, words::sort_by(title), rect);
        button.description = next_order(sort);
        button.font_size = style.size;
        button.on_activate = app::OutputsSorted{*column.what};
        frame.semantics.add(std::move(button));
    }
    frame.semantics.close();
}

float title_x(const Frame& frame, const Rect& rect, const TableColumn& column) {
    const float left = rect.x + kCellPadding;
    if (!column.what || !is_right_aligned(*column.what)) return left;
    const std::string title = std::string(job::title_of(*column.what).title) +
                              sign_of(sort_of(frame.state.outputs, column));
    return left + rect.width - 2 * kCellPadding - frame.width_of(frame.caption(), title);
}

void open_header(Frame& frame, const Rect& rect) {
    SemanticNode row = frame.node(Role::kRow, "", rect);
    row.position = 1;
    frame.semantics.open(std::move(row), "header");
}

// What one sorts by, in lines above the cards.
float draw_cards_header(Frame& frame, float x, float y, const OutputsTable& table) {
    const float height = frame.tool_height();
    const TextStyle style = frame.caption();
    open_header(frame, {x, y, table.total, 0});
    Flow flow{x + kCardInset, x + table.total - kCardInset, height, x + kCardInset, y + 4};
    const float said = flow.place(frame.width_of(style, words::kSortBy), 4);
    frame.paint_text(said, flow.y + (height - style.line_height()) / 2, style, words::kSortBy);
    for (const TableColumn& column : table.columns) {
        if (!column.what) {
            draw_column_header(frame, {x, y, 1, 1}, column, 0, false);
            continue;
        }
        const std::string title = std::string(job::title_of(*column.what).title) + " ↑";
        const float width = frame.width_of(style, title) + 16;
        const float left = flow.place(width, 4);
        draw_column_header(frame, {left, flow.y, width, height}, column, left + 8, true);
    }
    const float used = flow.y + height + 4 - y;
    frame.semantics.close({x, y, table.total, used});
    return used;
}

// In a card no header stands above the cell, so its title stands before it.
Rect draw_card_label(Frame& frame, const Rect& rect, OutputColumn column) {
    if (column == OutputColumn::kName || column == OutputColumn::kProgress) return rect;
    const TextStyle style = frame.caption();
    frame.paint_text(rect.x, rect.y + (rect.height - style.line_height()) / 2, style,
                     job::title_of(column).title);
    return {rect.x + kCardLabel, rect.y, rect.width - kCardLabel, rect.height};
}

// Over the cells that are moved sideways, so that each row still says whose it is.
void paint_name_again(Frame& frame, const Rect& rect, const OutputsTable& table,
                      const OutputCell& name) {
    if (table.shift <= 0) return;
    const TableColumn& column = table.columns.front();
    const Rect strip{rect.x + table.shift, rect.y, kTableInset + column.width, rect.height - 1};
    frame.fill(strip, frame.theme.card);
    frame.line(strip.right(), strip.y, strip.right(), strip.bottom(), frame.theme.line);
    const TextStyle style = frame.strong();
    const float room = column.width - 2 * kCellPadding;
    frame.paint_text(strip.x + kTableInset + kCellPadding,
                     strip.y + (strip.height - style.line_height()) / 2, style,
                     frame.fitted(style, on_one_line(name.main), room));
}

// Below the name that is painted again nothing may be pressed.
bool is_covered(const OutputsTable& table, const TableColumn& column) {
    const TableColumn& name = table.columns.front();
    return table.shift > 0 && column.left - table.shift < name.left + name.width &&
           &column != &name;
}

}  // namespace

float draw_outputs_header(Frame& frame, float x, float y, const OutputsTable& table) {
    if (table.cards) return draw_cards_header(frame, x, y, table);
    constexpr float kHeight = 38;
    open_header(frame, {x, y, table.total, kHeight});
    for (const TableColumn& column : table.columns) {
        const Rect rect{x + column.left, y, column.width, kHeight};
        draw_column_header(frame, rect, column, title_x(frame, rect, column),
                           !is_covered(table, column));
    }
    frame.semantics.close();
    return kHeight;
}

void draw_outputs_cells(Frame& frame, const Rect& rect, const OutputsTable& table, uint32_t index,
                        bool open) {
    const std::vector<OutputCell>& cells = cells_of_row(frame, index);
    std::string_view offered;  // every kind once in a row: they bring the same
    for (const TableColumn& column : table.columns) {
        const Rect area{rect.x + column.left, rect.y + column.top, column.width, column.height};
        const OutputsCell cell{column.what.value_or(OutputColumn::kName), cells[column.cell], index,
                               cells.front().main};
        const bool to_right = !table.cards && column.what && is_right_aligned(*column.what);
        const float padding = table.cards ? 0 : column.what ? kCellPadding : 8;
        Rect room{area.x + padding, area.y, area.width - 2 * padding, area.height};
        if (table.cards && column.what) room = draw_card_label(frame, room, *column.what);
        frame.semantics.open(frame.node(Role::kCell, "", area));
        if (!column.what) {
            if (!is_covered(table, column)) draw_details_cell(frame, room, cell, open);
        } else if (column.what == OutputColumn::kProgress) {
            draw_progress_cell(frame, room, cell);
        } else if (!cell.says.needs.empty()) {
            const bool once = cell.says.needs != offered && !is_covered(table, column) &&
                              can_expand_for_all(frame, cell.says.needs);
            draw_needing_cell(frame, room, cell, once, to_right);
            if (once && cell.says.needs == "file") offered = cell.says.needs;
        } else {
            draw_text_cell(frame, room, cell, to_right);
        }
        frame.semantics.close();
    }
    paint_name_again(frame, rect, table, cells.front());
}

}  // namespace ui::old
