#include "ui/old/long_list.h"

#include <algorithm>
#include <string>

#include "app/spots.h"
#include "ui/old/widgets.h"
#include "words/facts.h"

namespace ui::old {

size_t shown_of(const Frame& frame, const app::Spot& spot, size_t count) {
    const bool more = count > kMembersAtFirst && app::is_open(frame.state, spot, false);
    return std::min(count, more ? kMembersAtMost : kMembersAtFirst);
}

float draw_more(Frame& frame, const Rect& area, const app::Spot& spot, size_t shown, size_t count) {
    const auto all = static_cast<int64_t>(count);
    const auto left = static_cast<int64_t>(count - shown);
    float y = area.y;
    const bool opened = shown > kMembersAtFirst;
    if (opened && shown < count) {
        y += frame.paragraph(area.x, y, area.width, frame.quiet(),
                             words::more_members_in_raw(left, all)) +
             4;
    }
    const std::string label =
        opened ? words::kShowFewerMembers : words::show_more_members(left, all);
    const float height = frame.tool_height();
    draw_button(frame, area.x, y, height,
                {label, app::SpotOpened{spot, !opened}, ButtonLook::kSoft});
    return y + height + 8 - area.y;
}

}  // namespace ui::old
