#include "ui/outputs/layout.h"

#include <cmath>
#include <map>
#include <memory>

#include "app/outputs_view.h"
#include "ui/memory.h"
#include "ui/outputs/cells.h"

namespace ui {

using job::OutputColumn;

struct OutputsMemory {
    struct Row {
        std::vector<job::OutputCell> cells;  // of the shown columns
        float details_height = 0;            // as last drawn; 0 before
    };

    // What all of it was read from.
    uint32_t revision = 0;
    job::OutputColumns columns = 0;

    std::vector<float> widths;  // of the shown columns
    std::vector<UnreadObjects> unread;
    std::map<uint32_t, Row> rows;  // by index of the output
};

namespace {

constexpr float kMostTextWidth = 320;
constexpr float kSortSign = 14;
constexpr size_t kMeasuredRows = 200;
constexpr size_t kRememberedRows = 2000;

OutputsMemory& memory_of(Ui& ui) {
    if (!ui.memory.outputs) ui.memory.outputs = std::make_shared<OutputsMemory>();
    return *ui.memory.outputs;
}

// Rows from all over the table are measured, once for each answer.
std::vector<float> measured_widths(Ui& ui, const std::vector<OutputColumn>& columns) {
    std::vector<float> widths;
    for (const OutputColumn column : columns)
        widths.push_back(width_of(kCaption, job::title_of(column).title) + kSortSign);
    const size_t count = ui.state.loaded->job->outputs.value.size();
    const size_t measured = std::min(count, kMeasuredRows);
    for (size_t sample = 0; sample < measured; ++sample) {
        const auto& cells = cells_of_row(ui, static_cast<uint32_t>(sample * count / measured));
        for (size_t at = 0; at < columns.size(); ++at)
            widths[at] = std::max(widths[at], width_of_cell(ui, columns[at], cells[at]));
    }
    for (float& width : widths) width = std::min(std::ceil(width), kMostTextWidth);
    return widths;
}

// Counts the outputs that refer to such an object, where a shown column is read from it.
void count_unread(Ui& ui, std::vector<UnreadObjects>& unread, std::string_view kind,
                  job::Reference job::Output::*reference) {
    const std::vector<job::Output>& outputs = ui.state.loaded->job->outputs.value;
    int64_t count = 0;
    size_t first = 0;
    for (size_t index = outputs.size(); index-- > 0;) {
        const job::Reference& each = outputs[index].*reference;
        if (!each.has_value() || app::contents_of(ui.state, each).document != nullptr) continue;
        ++count;
        first = index;
    }
    if (count == 0) return;
    const auto& cells = cells_of_row(ui, static_cast<uint32_t>(first));
    if (std::any_of(cells.begin(), cells.end(),
                    [&](const auto& cell) { return cell.needs == kind; }))
        unread.push_back({kind, count});
}

void remember(Ui& ui, const std::vector<OutputColumn>& columns) {
    OutputsMemory& memory = memory_of(ui);
    const app::OutputsView& view = ui.state.outputs;
    if (memory.revision == view.revision && memory.columns == view.columns) return;
    memory.revision = view.revision;
    memory.columns = view.columns;
    for (auto& row : memory.rows) row.second.cells.clear();  // heights stay good guesses
    memory.widths = measured_widths(ui, columns);
    memory.unread.clear();
    count_unread(ui, memory.unread, "file", &job::Output::file);
    count_unread(ui, memory.unread, "preset", &job::Output::preset);
}

// The buttons of the details behind the names; behind these the progress, and whether the files are
// there.
void put_urgent_first(std::vector<OutputsLayout::Column>& columns) {
    std::rotate(columns.begin() + 1, columns.end() - 1, columns.end());
    size_t at = 2;
    for (const OutputColumn urgent : {OutputColumn::kProgress, OutputColumn::kFileState}) {
        if (columns.back().what != urgent) continue;
        std::rotate(columns.begin() + static_cast<std::ptrdiff_t>(at), columns.end() - 1,
                    columns.end());
        ++at;
    }
}

float total_width(const std::vector<OutputsLayout::Column>& columns) {
    float width = 2 * kGap - 2 * kCellPadding;
    for (const OutputsLayout::Column& column : columns) width += column.width + 2 * kCellPadding;
    return width;
}

float height_of_card(const Ui& ui, const OutputsLayout& layout) {
    float height = kCardTop + kCardBottom;
    for (const OutputsLayout::Column& column : layout.columns) {
        if (column.what) height += card_line_height(ui, column);  // the details are beside the name
    }
    return height;
}

}  // namespace

OutputsLayout lay_out_outputs(Ui& ui) {
    const std::vector<OutputColumn> shown = app::shown_columns(ui.state.outputs);
    remember(ui, shown);
    OutputsLayout layout;
    for (size_t at = 0; at < shown.size(); ++at)
        layout.columns.push_back({shown[at], at, memory_of(ui).widths[at]});
    layout.columns.push_back({{}, 0, width_of_details_cell(ui)});
    layout.cards = ui.narrow();
    const float needed = layout.cards ? 0 : total_width(layout.columns);
    layout.width = std::max(needed, room());
    if (layout.cards || needed > room()) put_urgent_first(layout.columns);
    const float line_height = ui.state.outputs.two_lines != 0 ? 64 : 52;
    layout.row_height = layout.cards ? height_of_card(ui, layout) : line_height;
    return layout;
}

// The same for all outputs, so that all cards are equally high.
float card_line_height(const Ui& ui, const OutputsLayout::Column& column) {
    const OutputColumn what = column.what.value_or(OutputColumn::kName);
    const bool two_lines = (ui.state.outputs.two_lines & job::bit_of(what)) != 0;
    if (what == OutputColumn::kName) return std::max(two_lines ? 44.f : 36.f, ui.tool_height());
    return two_lines ? 46 : 26;
}

const std::vector<job::OutputCell>& cells_of_row(Ui& ui, uint32_t index) {
    auto& rows = memory_of(ui).rows;
    const auto known = rows.find(index);
    if (known != rows.end() && !known->second.cells.empty()) return known->second.cells;
    if (rows.size() >= kRememberedRows)
        std::erase_if(rows, [](const auto& each) { return each.second.details_height == 0; });
    std::vector<job::OutputCell>& cells = rows[index].cells;
    ui.screen.output_rows_read += 1;
    job::OutputCells all = app::cells_of_output(ui.state, index);
    for (const OutputColumn column : app::shown_columns(ui.state.outputs))
        cells.push_back(all.cell(column));
    return cells;
}

const std::vector<UnreadObjects>& unread_objects(Ui& ui) {
    return memory_of(ui).unread;
}

float details_height(Ui& ui, uint32_t index) {
    const auto& rows = memory_of(ui).rows;
    const auto known = rows.find(index);
    return known == rows.end() ? 0 : known->second.details_height;
}

void remember_details_height(Ui& ui, uint32_t index, float height) {
    memory_of(ui).rows[index].details_height = height;
}

}  // namespace ui
