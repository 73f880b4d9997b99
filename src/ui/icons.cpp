#include "ui/icons.h"

#include <cmath>

#include "ui/text.h"

namespace ui {
namespace {

constexpr float kPi = 3.14159265f;

void paint_cross(ImDrawList* list, ImVec2 c, float arm, Color color) {
    list->AddLine({c.x - arm, c.y - arm}, {c.x + arm, c.y + arm}, color, 2.4f);
    list->AddLine({c.x - arm, c.y + arm}, {c.x + arm, c.y - arm}, color, 2.4f);
}

void paint_clock(ImDrawList* list, ImVec2 c, Color color) {
    list->AddCircle(c, 10, color, 32, 2.2f);
    list->PathLineTo(c);
    list->PathArcTo(c, 7.5f, -kPi / 2, 0.35f, 16);
    list->PathFillConvex(color);
}

void paint_pause(ImDrawList* list, ImVec2 c, Color color) {
    list->AddRectFilled({c.x - 6, c.y - 8}, {c.x - 2, c.y + 8}, color, 1);
    list->AddRectFilled({c.x + 2, c.y - 8}, {c.x + 6, c.y + 8}, color, 1);
}

void paint_letter(const Ui& ui, const ImRect& box, std::string_view letter, Color color) {
    paint_text(ui, box, TextStyle{Face::kSemibold, 24}.in(color), letter, 0.5f);
}

// The next item as a disc; false where it is out of sight.
bool disc(ImRect& box, Color color) {
    box = item({kStageIconSize, kStageIconSize});
    if (!ImGui::IsItemVisible()) return false;
    ImGui::GetWindowDrawList()->AddCircleFilled(box.GetCenter(), kStageIconSize / 2, color, 48);
    return true;
}

void paint_sheets(ImDrawList* list, ImVec2 at, Color color) {
    list->AddRect({at.x + 6, at.y + 9}, {at.x + 15, at.y + 18}, color, 2);
    list->AddRectFilled({at.x + 9, at.y + 6}, {at.x + 18, at.y + 7}, color);
    list->AddRectFilled({at.x + 17, at.y + 6}, {at.x + 18, at.y + 15}, color);
}

void paint_brackets(ImDrawList* list, ImVec2 at, Color color) {
    for (const float side : {-1.f, 1.f}) {
        const float tip = at.x + 12 + side * 8;
        const float end = at.x + 12 + side * 3.5f;
        const ImVec2 points[] = {{end, at.y + 8}, {tip, at.y + 12.5f}, {end, at.y + 17}};
        list->AddPolyline(points, 3, color, 0, 1);
    }
}

}  // namespace

void stage_icon(Ui& ui, job::Stage stage) {
    const Tone& tone = tone_of(ui.theme, stage);
    ImRect box;
    if (!disc(box, tone.soft)) return;
    ImDrawList* list = ImGui::GetWindowDrawList();
    const ImVec2 c = box.GetCenter();
    switch (stage) {
        case job::Stage::kSucceeded:
            ImGui::RenderCheckMark(list, {c.x - 9, c.y - 9}, tone.strong, 18);
            break;
        case job::Stage::kFailed: paint_cross(list, c, 6.5f, tone.strong); break;
        case job::Stage::kProcessing: paint_clock(list, c, tone.strong); break;
        case job::Stage::kQueued: paint_pause(list, c, tone.strong); break;
        case job::Stage::kUnknown: paint_letter(ui, box, "?", tone.strong); break;
    }
}

void attention_icon(Ui& ui, const Tone& tone) {
    ImRect box;
    if (disc(box, tone.soft)) paint_letter(ui, box, "!", tone.strong);
}

void welcome_icon(Ui& ui) {
    ImRect box;
    if (!disc(box, ui.theme.accent.soft)) return;
    box.Expand(-11);
    paint_magnifier(box, ui.theme.accent.strong);
}

void swatch(float line_height, Color color) {
    constexpr float kSize = 8;
    const ImRect line = item({kSize, line_height});
    const float top = line.Min.y + std::floor((line_height - kSize) / 2);
    if (ImGui::IsItemVisible())
        ImGui::GetWindowDrawList()->AddRectFilled({line.Min.x, top}, {line.Max.x, top + kSize},
                                                  color, 2);
    ImGui::SameLine(0, kSwatchRoom - kSize);
}

void paint_magnifier(const ImRect& box, Color color) {
    ImDrawList* list = ImGui::GetWindowDrawList();
    const float size = box.GetWidth();
    const float radius = size * 0.36f;
    const ImVec2 c{box.Min.x + size * 0.45f, box.Min.y + size * 0.45f};
    const float thickness = size * 0.13f;
    list->AddCircle(c, radius, color, 48, thickness);
    const float edge = radius * std::sqrt(0.5f) + thickness * 0.3f;
    list->AddLine({c.x + edge, c.y + edge}, {c.x + size * 0.5f, c.y + size * 0.5f}, color,
                  thickness * 1.2f);
}

void paint_fold_arrow(const ImRect& box, bool open, Color color) {
    ImDrawList* list = ImGui::GetWindowDrawList();
    const ImVec2 c = box.GetCenter();
    if (open) {
        list->AddTriangleFilled({c.x - 4, c.y - 2}, {c.x + 4, c.y - 2}, {c.x, c.y + 3}, color);
    } else {
        list->AddTriangleFilled({c.x - 2, c.y - 4}, {c.x + 3, c.y}, {c.x - 2, c.y + 4}, color);
    }
}

bool sign_button(Ui& ui, Sign sign, std::string_view name, std::string_view description) {
    const ImRect box = item({kSignSize, kSignSize});
    if (ImGui::IsItemVisible()) {
        ImDrawList* list = ImGui::GetWindowDrawList();
        const Color color = ui.theme.faint;
        switch (sign) {
            case Sign::kCopy: paint_sheets(list, box.Min, color); break;
            case Sign::kCopyOriginal:
                paint_text(ui, box, TextStyle{Face::kMono, 12}.in(color), "{}", 0.5f);
                break;
            case Sign::kShowInRaw: paint_brackets(list, box.Min, color); break;
        }
    }
    return ui.record({.role = Role::kButton,
                      .name = std::string(name),
                      .description = std::string(description),
                      .is_sign = true});
}

}  // namespace ui
