// One output: a row of the wide table, or a card, with the same cells.
#include "ui/outputs/cells.h"
#include "ui/outputs/table.h"

namespace ui {
namespace {

using Column = OutputsLayout::Column;

// A cell of this size, whatever is in it.
class Cell : Held {
public:
    Cell(Ui& ui, const Column& column, ImVec2 size)
        : ui_(ui), at_(ImGui::GetCursorScreenPos()), size_(size) {
        ui.open({.role = Role::kCell}, column.what ? job::title_of(*column.what).title : "details");
    }
    ~Cell() {
        ImGui::SetCursorScreenPos(at_);
        ImGui::Dummy(size_);
        ui_.close();
    }

private:
    Ui& ui_;
    ImVec2 at_;
    ImVec2 size_;
};

void draw_cell(Ui& ui, const OutputsRow& row, const Column& column, float height,
               bool to_right = false) {
    const OutputsCell cell{column.what, row.cells[column.cell], row.index, row.cells.front().main};
    draw_outputs_cell(ui, cell, height, to_right);
}

// No header is above the cells of a card, so their titles are before them.
void draw_line_of_card(Ui& ui, const OutputsRow& row, const Column& column) {
    const float height = card_line_height(ui, column);
    if (!column.what) {
        ImGui::SameLine(0, 0);
        Cell cell(ui, column, {room(), height});
        return draw_cell(ui, row, column, height);
    }
    const bool is_name = column.what == job::OutputColumn::kName;
    Inset inset(0, is_name ? width_of_details_cell(ui) : 0);
    Cell cell(ui, column, {room(), height});
    if (!is_name && column.what != job::OutputColumn::kProgress) {
        painted_text(ui, kCaption, job::title_of(*column.what).title, {kCardLabel, height});
        ImGui::SameLine(0, 0);
    }
    draw_cell(ui, row, column, height);
}

}  // namespace

ImRect draw_wide_row(Ui& ui, const OutputsLayout& layout, const OutputsRow& row,
                     OutputsGrid& grid) {
    grid.next_row(layout.row_height);
    for (const Column& column : layout.columns) {
        grid.next_column();
        Cell cell(ui, column, {room(), layout.row_height});
        if (!column.what && grid.is_covered()) continue;
        draw_cell(ui, row, column, layout.row_height, is_right_aligned(column.what));
    }
    grid.repeat_name(kStrong, row.cells.front().main);
    return grid.row();
}

ImRect draw_card(Ui& ui, const OutputsLayout& layout, const OutputsRow& row) {
    const ImVec2 top = ImGui::GetCursorScreenPos();
    {
        Padding padding(kGap, kCardTop, kCardBottom);
        for (const Column& column : layout.columns) draw_line_of_card(ui, row, column);
    }
    return {top, {top.x + layout.width, top.y + layout.row_height}};
}

}  // namespace ui
