// The centred card of screens that are not a job: empty, loading, problem.
#pragma once

#include <algorithm>

#include "ui/old/card.h"
#include "ui/old/icons.h"

namespace ui::old {

inline constexpr float kMessageWidth = 820;

// `content(area)` paints inside the padding and returns its height. Returns the height of the card.
template <typename Content>
float draw_message_card(Frame& frame, float y, std::string_view name, Content content) {
    const float width = std::min(kMessageWidth, frame.view.width - 2 * frame.margin());
    const float x = (frame.view.width - width) / 2;
    const float padding = frame.narrow() ? 20 : 48;
    const uint32_t region = static_cast<uint32_t>(frame.semantics.nodes().size());
    const float height = draw_card(frame, x, y, width, "", [&](const Rect& inner) {
        const float top = inner.y + padding * 0.84f;
        const Rect area{inner.x + padding, top, inner.width - 2 * padding, 0};
        return padding * 0.84f + content(area) + padding * 0.84f;
    });
    frame.semantics[region].name = name;
    return height;
}

}  // namespace ui::old
