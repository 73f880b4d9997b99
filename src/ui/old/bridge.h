// Draws a panel of the old kind where ImGui's cursor is.
#pragma once

#include "ui/layout.h"
#include "ui/memory.h"
#include "ui/old/frame.h"

namespace ui::old {

// `draw(frame, x, y, width)` returns the height.
template <typename Draw>
void bridge(Ui& ui, Draw draw) {
    Frame frame(ui, nullptr);
    frame.draw_here();
    frame.covered_top = ui.covered_top;
    frame.covered_bottom = ui.covered_bottom;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float height = draw(frame, at.x - ui.ground.origin.x, at.y - ui.ground.origin.y, room());
    ImGui::Dummy({0, height});
    ui.covered_top = frame.covered_top;
    ui.covered_bottom = frame.covered_bottom;
}

}  // namespace ui::old
