#include "ui/old/change_list.h"

#include <algorithm>
#include <cmath>

#include "app/history.h"
#include "ui/old/widgets.h"
#include "words/common.h"
#include "words/copying.h"

namespace ui::old {
namespace {

using document::ChangeKind;

constexpr float kPadding = 16;
constexpr float kWordWidth = 92;
constexpr size_t kAllRowsRecorded = 200;
constexpr size_t kRowsBeyondWindow = 4;

float row_height(const Frame& frame) {
    return frame.narrow() ? 84.f : frame.control_height() + 4;
}

std::string values_of(const app::ChangeText& text) {
    if (text.before.empty()) return text.after;
    if (text.after.empty()) return text.before;
    return text.before + " → " + text.after;
}

document::NodeId place_of(const document::Change& change) {
    return change.kind == ChangeKind::kRemoved ? change.within : change.after;
}

// Returns where it begins, or `right` where the newer answer is not in the raw view.
float draw_jump(Frame& frame, const Rect& row, const document::Change& change,
                std::string_view path) {
    const float right = row.right() - kPadding;
    if (!app::newer_is_on_screen(frame.state)) return right;
    const std::string name = words::show_in_raw(path);
    const Button button{words::kShowInRaw, app::NodeShownInRaw{place_of(change)}, ButtonLook::kSoft,
                        name};
    const float width = button_width(frame, button);
    const float height = frame.state.touch ? 44.f : 26.f;
    const float y = frame.narrow() ? row.y + 2 : row.y + (row.height - height) / 2;
    draw_button(frame, right - width, y, height, button);
    return right - width - 12;
}

void draw_words(Frame& frame, const Rect& row, ChangeKind kind) {
    const TextStyle style{Face::kSemibold, 12, tone_of(frame.theme, kind).strong};
    const float y = frame.narrow() ? row.y + 5 : row.y + (row.height - 18) / 2;
    const std::string word = std::string(sign_of(kind)) + " " + word_of(kind);
    frame.label(row.x + kPadding, y, style, word);
}

void draw_row(Frame& frame, const Rect& row, size_t index) {
    const app::Comparison& comparison = *frame.state.history.comparison;
    const document::Change& change = comparison.diff.changes[index];
    const app::ChangeText text = app::text_of(frame.state, change);
    SemanticNode item = frame.node(Role::kListItem, "", row);
    item.position = static_cast<int>(index) + 1;
    item.count = static_cast<int>(comparison.diff.changes.size());
    frame.semantics.open(std::move(item), std::to_string(index));
    draw_words(frame, row, change.kind);
    TextStyle values = frame.code();
    values.color = frame.theme.muted;
    const float left = row.x + kPadding;
    if (frame.narrow()) {
        const float room = row.width - 2 * kPadding;
        frame.label_fitted({left, row.y + 31, room, 22}, frame.code(), text.path);
        frame.label_fitted({left, row.y + 55, room, 22}, values, values_of(text));
        draw_jump(frame, row, change, text.path);
    } else {
        const float right = draw_jump(frame, row, change, text.path);
        const float room = right - left - kWordWidth;
        const float path_room = std::floor(room * 0.5f);
        const float y = row.y + (row.height - 22) / 2;
        frame.label_fitted({left + kWordWidth, y, path_room - 16, 22}, frame.code(), text.path);
        frame.label_fitted({left + kWordWidth + path_room, y, room - path_room, 22}, values,
                           values_of(text));
    }
    frame.semantics.close();
    frame.line(row.x, row.y, row.right(), row.y, frame.theme.line);
}

}  // namespace

float draw_change_list(Frame& frame, const Rect& area) {
    const size_t count = frame.state.history.comparison->diff.changes.size();
    const float height = row_height(frame);
    const float whole = height * static_cast<float>(count);
    size_t first = 0;
    size_t last = count;
    if (count > kAllRowsRecorded) {
        const float top = std::max((frame.view.scroll_y - area.y) / height, 0.f);
        const float rows = frame.view.height / height;
        first = std::min(static_cast<size_t>(top), count);
        last = std::min(first + static_cast<size_t>(rows) + 2 * kRowsBeyondWindow, count);
        first -= std::min(first, kRowsBeyondWindow);
    }
    frame.semantics.open(
        frame.node(Role::kList, words::kChanges, {area.x, area.y, area.width, whole}));
    for (size_t index = first; index < last; ++index) {
        const float y = area.y + height * static_cast<float>(index);
        draw_row(frame, {area.x, y, area.width, height}, index);
    }
    frame.semantics.close();
    return whole;
}

}  // namespace ui::old
