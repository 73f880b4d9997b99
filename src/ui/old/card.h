// A card: a titled region on its own ground, and the column of labelled facts most cards hold.
#pragma once

#include <string_view>

#include "ui/old/frame.h"

namespace ui::old {

inline constexpr float kCardHead = 48;

// Paints the ground under what `content(inner)` paints; `inner` is where it may stand, and it
// returns the height it used. Returns the height of the whole card.
template <typename Content>
float draw_card(Frame& frame, float x, float y, float width, std::string_view title,
                Content content);

// The head of a card: its title in small capitals and the line below.
void draw_card_head(Frame& frame, float x, float y, float width, std::string_view title);

void draw_card_ground(Frame& frame, const Rect& rect);

template <typename Content>
float draw_card(Frame& frame, float x, float y, float width, std::string_view title,
                Content content) {
    const float head = title.empty() ? 0 : kCardHead;
    frame.semantics.open(frame.node(Role::kRegion, title, {x, y, width, 0}));
    frame.begin_content();
    if (!title.empty()) draw_card_head(frame, x, y, width, title);
    const float height = head + content(Rect{x, y + head, width, 0});
    frame.begin_ground();
    draw_card_ground(frame, {x, y, width, height});
    frame.end_ground();
    frame.semantics.close({x, y, width, height});
    return height;
}

}  // namespace ui::old
