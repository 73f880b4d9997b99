#include "toolkit/list_table.h"

#include <algorithm>

namespace toolkit {

ImRect bounds_of_row() {
    const ImGuiTable& table = *ImGui::GetCurrentTable();
    const float bottom = ImGui::GetCurrentWindow()->DC.CursorMaxPos.y + table.RowCellPaddingY;
    return {{table.WorkRect.Min.x, table.RowPosY1},
            {table.WorkRect.Max.x, std::max(table.RowPosY2, bottom)}};
}

void clip_rows(const Frame& frame, ImGuiListClipper& clipper, size_t count, float height, bool all,
               float beyond) {
    const auto last = static_cast<float>(count);
    clipper.Begin(static_cast<int>(count), height);
    if (all) return clipper.IncludeItemsByIndex(0, static_cast<int>(count));
    const float top = ImGui::GetCursorScreenPos().y;
    const auto row_at = [=](float y, float away) {
        return static_cast<int>(std::clamp((y - top) / height + away, 0.f, last));
    };
    clipper.IncludeItemsByIndex(row_at(0, -beyond), row_at(frame.view.height, beyond));
}

}  // namespace toolkit
