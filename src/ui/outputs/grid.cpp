#include "ui/outputs/grid.h"

namespace ui {

OutputsGrid::OutputsGrid(Ui& ui, const OutputsLayout& layout)
    : ui_(ui), names_left_(ImGui::GetWindowDrawList()->GetClipRectMin().x) {
    const float left = ImGui::GetCursorScreenPos().x;
    row_ = {{left, 0}, {left + layout.width, 0}};
    if (left < names_left_)
        names_right_ = names_left_ + kGap + layout.columns.front().width + kCellPadding;
    ImGui::Indent(kGap);
    ImGui::PushStyleVar(ImGuiStyleVar_CellPadding, {kCellPadding, 0});
    ImGui::BeginTable(
        "outputs", static_cast<int>(layout.columns.size()),
        ImGuiTableFlags_SizingStretchProp | ImGuiTableFlags_NoPadOuterX | ImGuiTableFlags_NoClip,
        {layout.width - 2 * kGap, 0});
    ImGui::PopStyleVar();
    for (const OutputsLayout::Column& column : layout.columns)
        ImGui::TableSetupColumn("", ImGuiTableColumnFlags_WidthStretch, column.width);
}

OutputsGrid::~OutputsGrid() {
    ImGui::EndTable();
    ImGui::Unindent(kGap);
}

void OutputsGrid::next_row(float height) {
    ImGui::TableNextRow(ImGuiTableRowFlags_None, height);
    row_.Min.y = ImGui::GetCursorScreenPos().y;
    row_.Max.y = row_.Min.y + height;
}

void OutputsGrid::next_column() {
    ImGui::TableNextColumn();
    covered_ = ImGui::TableGetColumnIndex() > 0 &&
               ImGui::GetCursorScreenPos().x - kCellPadding < names_right_;
}

void OutputsGrid::repeat_name(const TextStyle& style, std::string_view name) const {
    if (names_right_ == 0) return;
    const ImRect strip{{names_left_, row_.Min.y}, {names_right_, row_.Max.y - 1}};
    ImDrawList* list = ImGui::GetWindowDrawList();
    list->AddRectFilled(strip.Min, strip.Max, ui_.theme.card);
    list->AddRectFilled({strip.Max.x, strip.Min.y}, {strip.Max.x + 1, strip.Max.y}, ui_.theme.line);
    paint_text(ui_, {{strip.Min.x + kGap, strip.Min.y}, {strip.Max.x - kCellPadding, strip.Max.y}},
               style, on_one_line(name));
}

void paint_row_line(const Ui& ui, const ImRect& row) {
    ImGui::GetWindowDrawList()->AddRectFilled({row.Min.x, row.Max.y - 1}, row.Max, ui.theme.line);
}

}  // namespace ui
