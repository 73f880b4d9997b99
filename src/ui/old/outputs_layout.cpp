#include "ui/old/outputs_layout.h"

#include <algorithm>
#include <cmath>

#include "app/outputs_view.h"
#include "ui/old/outputs_cells.h"

namespace ui::old {
namespace {

using job::OutputColumn;

constexpr float kMaxTextColumn = 320;
constexpr float kDetailsWidth = 62;
constexpr float kSortArrow = 14;
constexpr float kBarWidth = 120;
constexpr float kTwoFactColumns = 560;  // cards this wide hold two facts beside each other
constexpr size_t kMeasuredRows = 200;
constexpr size_t kRememberedRows = 2000;

float width_of_cell(const Frame& frame, OutputColumn column, const job::OutputCell& cell) {
    const float main = frame.width_of(main_style(frame, column, cell), on_one_line(cell.main));
    const float below = frame.width_of(below_style(frame, column, cell), on_one_line(cell.below));
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
    for (size_t at = 0; at < columns.size(); ++at) {
        widths[at] = std::min(std::ceil(widths[at]), kMaxTextColumn);
        if (columns[at] == OutputColumn::kProgress) widths[at] = kBarWidth + 10 + kPercentWidth;
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

void lay_out_line(const Frame& frame, OutputsTable& table, float width) {
    const float spare =
        std::max(0.f, width - table.total) / static_cast<float>(table.columns.size() - 1);
    table.row_height = frame.state.outputs.two_lines ? 64 : 52;
    table.total = kTableInset;
    for (TableColumn& column : table.columns) {
        if (column.what) column.width += spare;
        column.left = table.total;
        column.height = table.row_height;
        table.total += column.width;
    }
    table.shift = std::clamp(frame.view.scroll_x, 0.f, std::max(0.f, table.total - width));
}

// The same for all outputs, so that all rows are equally high.
float fact_height(const Frame& frame, OutputColumn column) {
    switch (column) {
        case OutputColumn::kPreset: return 46;
        case OutputColumn::kVideo:
        case OutputColumn::kAudio:
        case OutputColumn::kThumbnails:
        case OutputColumn::kLogos: return frame.state.outputs.two_lines ? 46 : 26;
        default: return 26;
    }
}

// The name beside the button of the details, the progress, and the facts with their titles.
void lay_out_card(const Frame& frame, OutputsTable& table, float width) {
    table.cards = true;
    table.total = width;
    const float inner = width - 2 * kCardInset;
    const float name_height = frame.state.outputs.two_lines ? 44 : 36;
    const bool two_columns = inner >= kTwoFactColumns;
    const float fact_width = two_columns ? (inner - kCardInset) / 2 : inner;
    float top = 4;
    float line = 0;  // the height of the facts that stand at `top`; 0: none stand there
    for (TableColumn& column : table.columns) {
        column.left = kCardInset;
        column.top = top;
        if (!column.what) {
            column = {{}, 0, width - kCardInset - kDetailsWidth + 8, kDetailsWidth, 4, name_height};
        } else if (column.what == OutputColumn::kName) {
            column.width = inner - kDetailsWidth;
            column.height = name_height;
            top += name_height;
        } else if (column.what == OutputColumn::kProgress) {
            column.width = inner;
            column.height = 28;
            top += 28;
        } else {
            column.width = fact_width;
            column.height = fact_height(frame, *column.what);
            const bool second = line > 0;
            if (second) column.left += fact_width + kCardInset;
            line = std::max(line, column.height);
            if (second || !two_columns) {
                top += line;
                line = 0;
            }
        }
    }
    table.row_height = top + line + 8;
}

}  // namespace

bool is_right_aligned(OutputColumn column) {
    return column != OutputColumn::kProgress && !job::title_of(column).unit.empty();
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
    if (memory.revision != view.revision || memory.columns != view.columns) {
        for (auto& row : memory.rows) row.second.cells.clear();  // heights stay good guesses
        memory.revision = view.revision;
        memory.field_count.clear();
        memory.columns = view.columns;
        measure(frame, columns);
    }
    OutputsTable table;
    table.total = kTableInset + kDetailsWidth + 2 * kCellPadding;
    for (size_t at = 0; at < columns.size(); ++at) {
        table.columns.push_back({columns[at], at, 0, memory.widths[at] + 2 * kCellPadding});
        table.total += table.columns.back().width;
    }
    table.columns.push_back({{}, 0, 0, kDetailsWidth + 2 * kCellPadding});
    if (table.total > width || frame.narrow()) put_urgent_first(table.columns);
    if (frame.narrow()) {
        lay_out_card(frame, table, width);
    } else {
        lay_out_line(frame, table, width);
    }
    return table;
}

}  // namespace ui::old
