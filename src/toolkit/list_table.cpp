#include "toolkit/list_table.h"

#include <algorithm>

namespace toolkit {

ImRect bounds_of_row() {
    const ImGuiTable& table = *ImGui::GetCurrentTable();
    const float bottom = ImGui::GetCurrentWindow()->DC.CursorMaxPos.y + table.RowCellPaddingY;
    return {{table.WorkRect.Min.x, table.RowPosY1},
            {table.WorkRect.Max.x, std::max(table.RowPosY2, bottom)}};
}

void draw_rows(const Frame& frame, const ListRows& rows, const std::function<void(size_t)>& draw) {
    const size_t count = rows.last - rows.first;
    const auto furthest = static_cast<float>(count);
    const float top = ImGui::GetCursorScreenPos().y;
    const auto row_at = [&](float y, float away) {
        return static_cast<int>(std::clamp((y - top) / rows.height + away, 0.f, furthest));
    };
    ImGuiListClipper clipper;
    clipper.Begin(static_cast<int>(count), rows.height);
    clipper.IncludeItemsByIndex(row_at(0, -rows.beyond), row_at(frame.view.height, rows.beyond));
    if (rows.first < rows.recorded)
        clipper.IncludeItemsByIndex(
            0, static_cast<int>(std::min(rows.last, rows.recorded) - rows.first));
    for (const size_t row : rows.wanted) {
        if (row >= rows.first && row < rows.last)
            clipper.IncludeItemByIndex(static_cast<int>(row - rows.first));
    }
    while (clipper.Step()) {
        for (int row = clipper.DisplayStart; row < clipper.DisplayEnd; ++row)
            draw(rows.first + static_cast<size_t>(row));
    }
}

}  // namespace toolkit
