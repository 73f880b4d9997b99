#include "ui/long_list.h"

#include <algorithm>
#include <string>

#include "app/spots.h"
#include "base/units.h"
#include "ui/widgets.h"

namespace ui {

size_t shown_of(const Frame& frame, const app::Spot& spot, size_t count) {
    const bool more = count > kMembersAtFirst && app::is_open(frame.state, spot, false);
    return std::min(count, more ? kMembersAtMost : kMembersAtFirst);
}

float draw_more(Frame& frame, const Rect& area, const app::Spot& spot, size_t shown, size_t count) {
    const auto number = [](size_t value) {
        return base::format_count(static_cast<int64_t>(value));
    };
    float y = area.y;
    const std::string left = number(count - shown) + " more of " + number(count);
    const bool opened = shown > kMembersAtFirst;
    if (opened && shown < count) {
        y += frame.paragraph(area.x, y, area.width, frame.quiet(), left + " are in the raw view.") +
             4;
    }
    const std::string label = opened ? "Show fewer" : "Show " + left;
    const float height = frame.state.touch ? 44 : 28;
    draw_button(frame, area.x, y, height,
                {label, app::SpotOpened{spot, !opened}, ButtonLook::kSoft});
    return y + height + 8 - area.y;
}

}  // namespace ui
