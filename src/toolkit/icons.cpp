#include "toolkit/icons.h"

#include <cmath>

#include "toolkit/text.h"

namespace toolkit {
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

void paint_letter(const Frame& frame, const ImRect& box, std::string_view letter, Color color) {
    paint_text(frame, box, TextStyle{Face::kSemibold, 24}.in(color), letter, 0.5f);
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

void icon(Frame& frame, Icon icon, const Tone& tone) {
    const ImRect box = item({kIconSize, kIconSize});
    if (!ImGui::IsItemVisible()) return;
    ImDrawList* list = ImGui::GetWindowDrawList();
    const ImVec2 c = box.GetCenter();
    list->AddCircleFilled(c, kIconSize / 2, tone.soft, 48);
    switch (icon) {
        case Icon::kCheckMark:
            ImGui::RenderCheckMark(list, {c.x - 9, c.y - 9}, tone.strong, 18);
            break;
        case Icon::kCross: paint_cross(list, c, 6.5f, tone.strong); break;
        case Icon::kClock: paint_clock(list, c, tone.strong); break;
        case Icon::kPause: paint_pause(list, c, tone.strong); break;
        case Icon::kQuestionMark: paint_letter(frame, box, "?", tone.strong); break;
        case Icon::kExclamationMark: paint_letter(frame, box, "!", tone.strong); break;
        case Icon::kMagnifier:
            paint_magnifier({{c.x - 11, c.y - 11}, {c.x + 11, c.y + 11}}, tone.strong);
            break;
    }
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

bool sign_button(Frame& frame, Sign sign, std::string_view name, std::string_view description) {
    const ImRect box = item({kSignSize, kSignSize});
    if (ImGui::IsItemVisible()) {
        ImDrawList* list = ImGui::GetWindowDrawList();
        const Color color = frame.theme.faint;
        switch (sign) {
            case Sign::kSheets: paint_sheets(list, box.Min, color); break;
            case Sign::kBraces:
                paint_text(frame, box, TextStyle{Face::kMono, 12}.in(color), "{}", 0.5f);
                break;
            case Sign::kAngleBrackets: paint_brackets(list, box.Min, color); break;
        }
    }
    return frame.record({.role = Role::kButton,
                         .name = std::string(name),
                         .description = std::string(description),
                         .is_sign = true});
}

}  // namespace toolkit
