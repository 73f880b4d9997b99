// A card that holds nothing but facts.
#pragma once

#include <string_view>

#include "ui/old/card.h"
#include "ui/old/facts.h"

namespace ui::old {

// `fill(facts)` adds the rows. Returns the height of the card.
template <typename Fill>
float draw_facts_card(Frame& frame, float x, float y, float width, std::string_view title,
                      Fill fill) {
    return draw_card(frame, x, y, width, title, [&](const Rect& inner) {
        Facts facts(frame, inner.x + 16, inner.y + 12, inner.width - 32);
        fill(facts);
        return facts.bottom() - inner.y + 8;
    });
}

}  // namespace ui::old
