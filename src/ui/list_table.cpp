#include "ui/list_table.h"

#include <algorithm>

namespace ui {

ImRect bounds_of_row() {
    const ImGuiTable& table = *ImGui::GetCurrentTable();
    const float bottom = ImGui::GetCurrentWindow()->DC.CursorMaxPos.y + table.RowCellPaddingY;
    return {{table.WorkRect.Min.x, table.RowPosY1},
            {table.WorkRect.Max.x, std::max(table.RowPosY2, bottom)}};
}

void clip_rows(const Ui& ui, ImGuiListClipper& clipper, size_t count, float height) {
    constexpr size_t kFew = 200;
    constexpr float kBeyondWindow = 4;
    const auto last = static_cast<float>(count);
    clipper.Begin(static_cast<int>(count), height);
    if (count <= kFew) return clipper.IncludeItemsByIndex(0, static_cast<int>(count));
    const float top = ImGui::GetCursorScreenPos().y;
    const float first_in_window = -top / height;
    const float last_in_window = (ui.view.height - top) / height;
    const auto row = [last](float number) {
        return static_cast<int>(std::clamp(number, 0.f, last));
    };
    clipper.IncludeItemsByIndex(row(first_in_window - kBeyondWindow),
                                row(last_in_window + kBeyondWindow));
    if (ui.pressed_row() < count) clipper.IncludeItemByIndex(static_cast<int>(ui.pressed_row()));
}

}  // namespace ui
