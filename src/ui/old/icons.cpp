#include "ui/old/icons.h"

#include <cmath>

namespace ui::old {
namespace {

constexpr float kPi = 3.14159265f;

ImVec2 center_of(const Frame& frame, float x, float y) {
    return frame.at(x + kStageIconSize / 2, y + kStageIconSize / 2);
}

void draw_disc(Frame& frame, float x, float y, Color color) {
    frame.draw().AddCircleFilled(center_of(frame, x, y), kStageIconSize / 2, color, 48);
}

void draw_cross(Frame& frame, ImVec2 c, float arm, Color color) {
    frame.draw().AddLine({c.x - arm, c.y - arm}, {c.x + arm, c.y + arm}, color, 2.4f);
    frame.draw().AddLine({c.x - arm, c.y + arm}, {c.x + arm, c.y - arm}, color, 2.4f);
}

void draw_clock(Frame& frame, ImVec2 c, Color color) {
    frame.draw().AddCircle(c, 10, color, 32, 2.2f);
    frame.draw().PathLineTo(c);
    frame.draw().PathArcTo(c, 7.5f, -kPi / 2, 0.35f, 16);
    frame.draw().PathFillConvex(color);
}

void draw_pause(Frame& frame, ImVec2 c, Color color) {
    frame.draw().AddRectFilled({c.x - 6, c.y - 8}, {c.x - 2, c.y + 8}, color, 1);
    frame.draw().AddRectFilled({c.x + 2, c.y - 8}, {c.x + 6, c.y + 8}, color, 1);
}

void draw_letter(Frame& frame, float x, float y, const char* letter, Color color) {
    TextStyle style{Face::kSemibold, 24, color};
    const float width = frame.width_of(style, letter);
    frame.paint_text(x + (kStageIconSize - width) / 2, y + 6, style, letter);
}

}  // namespace

void draw_magnifier(Frame& frame, float x, float y, float size, Color color) {
    if (!frame.visible({x, y, size, size})) return;
    const float radius = size * 0.36f;
    const ImVec2 c = frame.at(x + size * 0.45f, y + size * 0.45f);
    const float thickness = size * 0.13f;
    frame.draw().AddCircle(c, radius, color, 48, thickness);
    const float edge = radius * std::sqrt(0.5f) + thickness * 0.3f;
    frame.draw().AddLine({c.x + edge, c.y + edge}, {c.x + size * 0.5f, c.y + size * 0.5f}, color,
                         thickness * 1.2f);
}

void draw_check(Frame& frame, float x, float y, float size, Color color, float thickness) {
    if (!frame.visible({x, y, size, size})) return;
    const ImVec2 points[] = {frame.at(x + size * 0.22f, y + size * 0.53f),
                             frame.at(x + size * 0.42f, y + size * 0.73f),
                             frame.at(x + size * 0.79f, y + size * 0.28f)};
    frame.draw().AddPolyline(points, 3, color, 0, thickness);
}

void draw_stage_icon(Frame& frame, float x, float y, job::Stage stage) {
    if (!frame.visible({x, y, kStageIconSize, kStageIconSize})) return;
    const Tone& tone = tone_of(frame.theme, stage);
    draw_disc(frame, x, y, tone.soft);
    const ImVec2 c = center_of(frame, x, y);
    switch (stage) {
        case job::Stage::kSucceeded:
            draw_check(frame, x + 11, y + 11, 22, tone.strong, 2.6f);
            break;
        case job::Stage::kFailed: draw_cross(frame, c, 6.5f, tone.strong); break;
        case job::Stage::kProcessing: draw_clock(frame, c, tone.strong); break;
        case job::Stage::kQueued: draw_pause(frame, c, tone.strong); break;
        case job::Stage::kUnknown: draw_letter(frame, x, y, "?", tone.strong); break;
    }
}

void draw_attention_icon(Frame& frame, float x, float y, const Tone& tone) {
    if (!frame.visible({x, y, kStageIconSize, kStageIconSize})) return;
    draw_disc(frame, x, y, tone.soft);
    draw_letter(frame, x, y, "!", tone.strong);
}

void draw_fold_arrow(Frame& frame, float x, float y, bool open, Color color) {
    if (!frame.visible({x, y, 8, 8})) return;
    if (open) {
        frame.draw().AddTriangleFilled(frame.at(x, y + 2), frame.at(x + 8, y + 2),
                                       frame.at(x + 4, y + 7), color);
    } else {
        frame.draw().AddTriangleFilled(frame.at(x + 2, y), frame.at(x + 7, y + 4),
                                       frame.at(x + 2, y + 8), color);
    }
}

}  // namespace ui::old
