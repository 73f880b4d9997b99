#include "ui/long_list.h"

#include <algorithm>
#include <string>

#include "app/spots.h"
#include "ui/widgets.h"
#include "words/facts.h"

namespace ui {

size_t shown_of(const Ui& ui, const app::Spot& spot, size_t count) {
    const bool more = count > kMembersAtFirst && app::is_open(ui.state, spot, false);
    return std::min(count, more ? kMembersAtMost : kMembersAtFirst);
}

void draw_more(Ui& ui, const app::Spot& spot, size_t shown, size_t count) {
    if (count <= kMembersAtFirst) return;
    const auto all = static_cast<int64_t>(count);
    const auto left = static_cast<int64_t>(count - shown);
    const bool opened = shown > kMembersAtFirst;
    if (opened && shown < count) paragraph(ui, kMuted, words::more_members_in_raw(left, all));
    const std::string label =
        opened ? words::kShowFewerMembers : words::show_more_members(left, all);
    if (button(ui, label, {.look = ButtonLook::kSoft})) ui.emit(app::SpotOpened{spot, !opened});
}

}  // namespace ui
