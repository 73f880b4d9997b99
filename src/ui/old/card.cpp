#include "ui/old/card.h"

namespace ui::old {
namespace {

std::string in_capitals(std::string_view text) {
    std::string capitals(text);
    for (char& letter : capitals) {
        if (letter >= 'a' && letter <= 'z') letter = static_cast<char>(letter - 'a' + 'A');
    }
    return capitals;
}

}  // namespace

void draw_card_head(Frame& frame, float x, float y, float width, std::string_view title) {
    const TextStyle style{Face::kSemibold, 13, frame.theme.muted};
    const std::string shown = in_capitals(title);
    frame.paint_text(x + 16, y + 14, style, shown);
    SemanticNode heading =
        frame.node(Role::kHeading, title, {x + 16, y + 14, frame.width_of(style, shown), 20});
    heading.level = 2;
    heading.face = style.face;
    heading.font_size = style.size;
    frame.semantics.add(std::move(heading));
    frame.line(x, y + kCardHead - 1, x + width, y + kCardHead - 1, frame.theme.line);
}

void draw_card_ground(Frame& frame, const Rect& rect) {
    frame.fill(rect, frame.theme.card, kCardRadius);
    frame.outline(rect, frame.theme.line, kCardRadius);
}

}  // namespace ui::old
