#include "ui/outputs_layout.h"

#include <algorithm>
#include <cmath>

#include "app/outputs_view.h"

namespace ui {
namespace {

using job::OutputColumn;

constexpr float kMaxTextColumn = 320;
constexpr float kMaxNarrowTextColumn = 130;
constexpr float kDetailsWidth = 62;
constexpr float kSortArrow = 14;
constexpr size_t kMeasuredRows = 200;
constexpr size_t kRememberedRows = 2000;

float width_of_cell(const Frame& frame, OutputColumn column, const job::OutputCell& cell) {
    const float main = frame.width_of(main_style(frame, column, cell), on_one_line(cell.main));
    const float below = frame.width_of(below_style(frame, column), on_one_line(cell.below));
    if (cell.needs.empty()) return std::max(main, below);
    return std::max(main, frame.width_of(needing_style(frame), needing_text(cell)));
}

// Rows from all over the table are measured, once for each answer.
void measure(Frame& frame, const std::vector<OutputColumn>& columns) {
    const size_t count = frame.state.loaded->job->outputs.value.size();
    const size_t measured = std::min(count, kMeasuredRows);
    std::vector<float> widths;
    for (const OutputColumn column : columns) {
        widths.push_back(frame.width_of(frame.caption(), job::title_of(column).title) + kSortArrow);
    }
    for (size_t sample = 0; sample < measured; ++sample) {
        const auto& cells = cells_of_row(frame, static_cast<uint32_t>(sample * count / measured));
        for (size_t at = 0; at < columns.size(); ++at) {
            widths[at] = std::max(widths[at], width_of_cell(frame, columns[at], cells[at]));
        }
    }
    const float most = frame.narrow() ? kMaxNarrowTextColumn : kMaxTextColumn;
    for (size_t at = 0; at < columns.size(); ++at) {
        widths[at] = std::min(std::ceil(widths[at]), most);
        if (columns[at] == OutputColumn::kProgress) widths[at] = bar_width(frame) + 10 + 54;
    }
    frame.outputs->widths = std::move(widths);
}

// Where the columns do not all fit, these stand first: the name, the progress and the details.
void put_urgent_first(std::vector<TableColumn>& columns) {
    const TableColumn details = columns.back();
    columns.pop_back();
    size_t at = 1;
    if (columns.back().what == OutputColumn::kProgress) {
        const TableColumn progress = columns.back();
        columns.pop_back();
        columns.insert(columns.begin() + 1, progress);
        at = 2;
    }
    columns.insert(columns.begin() + static_cast<std::ptrdiff_t>(at), details);
}

}  // namespace

bool is_right_aligned(OutputColumn column) {
    return column != OutputColumn::kProgress && !job::title_of(column).unit.empty();
}

TextStyle main_style(const Frame& frame, OutputColumn column, const job::OutputCell& cell) {
    if (cell.code) return {Face::kMono, 12, frame.theme.muted};
    return column == OutputColumn::kName ? frame.strong() : frame.body();
}

TextStyle below_style(const Frame& frame, OutputColumn column) {
    TextStyle style = frame.caption();
    if (column == OutputColumn::kPreset) style.face = Face::kMono;
    return style;
}

TextStyle needing_style(const Frame& frame) {
    return {Face::kSemibold, 12, frame.theme.accent.strong};
}

std::string needing_text(const job::OutputCell& cell) {
    return "needs the " + std::string(cell.needs);
}

float bar_width(const Frame& frame) {
    return frame.narrow() ? 64.f : 120.f;
}

const std::vector<job::OutputCell>& cells_of_row(Frame& frame, uint32_t index) {
    auto& rows = frame.outputs->rows;
    if (rows.size() >= kRememberedRows) {
        std::erase_if(rows, [](const auto& each) { return each.second.opened_height == 0; });
    }
    std::vector<job::OutputCell>& row = rows[index].cells;
    if (!row.empty()) return row;
    frame.screen.output_rows_read += 1;
    job::OutputCells cells = app::cells_of_output(frame.state, index);
    for (const OutputColumn column : app::shown_columns(frame.state.outputs)) {
        row.push_back(cells.cell(column));
    }
    return row;
}

OutputsTable lay_out_outputs(Frame& frame, float width) {
    const app::OutputsView& view = frame.state.outputs;
    OutputsMemory& memory = *frame.outputs;
    const std::vector<OutputColumn> columns = app::shown_columns(view);
    if (memory.revision != view.revision || memory.columns != view.columns ||
        memory.narrow != frame.narrow()) {
        for (auto& row : memory.rows) row.second.cells.clear();  // heights stay good guesses
        memory.revision = view.revision;
        memory.columns = view.columns;
        memory.narrow = frame.narrow();
        measure(frame, columns);
    }
    OutputsTable table;
    table.total = kTableInset + kDetailsWidth + 2 * kCellPadding;
    for (size_t at = 0; at < columns.size(); ++at) {
        table.columns.push_back({columns[at], at, 0, memory.widths[at] + 2 * kCellPadding});
        table.total += table.columns.back().width;
    }
    table.columns.push_back({{}, 0, 0, kDetailsWidth + 2 * kCellPadding});
    if (table.total > width) {
        put_urgent_first(table.columns);
    }
    const float spare =
        std::max(0.f, width - table.total) / static_cast<float>(table.columns.size() - 1);
    table.total = kTableInset;
    for (TableColumn& column : table.columns) {
        if (column.what) column.width += spare;
        column.left = table.total;
        table.total += column.width;
    }
    return table;
}

}  // namespace ui
