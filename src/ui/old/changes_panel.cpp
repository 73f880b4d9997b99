#include "ui/old/changes_panel.h"

#include <algorithm>

#include "job/path_words.h"
#include "ui/old/card.h"
#include "ui/old/change_marks.h"
#include "ui/old/copying.h"
#include "ui/old/credentials.h"
#include "ui/old/facts.h"
#include "ui/old/time_text.h"
#include "ui/old/value_text.h"
#include "ui/old/widgets.h"
#include "words/changes_view.h"
#include "words/common.h"

namespace ui::old {
namespace {

using document::ChangeKind;

constexpr size_t kListedAtFirst = 6;
constexpr size_t kListedAtMost = 500;
constexpr float kPlaceColumn = 320;

struct Line {
    std::string place;
    std::string text;
    bool secret = false;
};

Line line_of(const Frame& frame, const document::Change& change) {
    const document::Document& before = frame.state.changes->before;
    const document::Document& after = frame.state.loaded->document;
    const auto value = [&](const document::Document& document, document::NodeId node) {
        return summary_text(frame, document, node);
    };
    Line line;
    switch (change.kind) {
        case ChangeKind::kAdded: line.text = words::value_is_new(value(after, change.after)); break;
        case ChangeKind::kRemoved:
            line.text = words::value_is_gone(value(before, change.before));
            break;
        case ChangeKind::kChanged:
            line.text = value(before, change.before) + " → " + value(after, change.after);
            break;
    }
    const bool gone = change.after == document::kNoNode;
    line.place = job::words_for(gone ? before : after, gone ? change.before : change.after);
    const auto holds_secret = [&](const document::Document& document, document::NodeId node) {
        return node != document::kNoNode && value_text(frame, document, node).secret;
    };
    line.secret = holds_secret(before, change.before) || holds_secret(after, change.after);
    return line;
}

void draw_lines(Frame& frame, Facts& facts, const std::vector<document::Change>& changes,
                size_t count) {
    for (size_t index = 0; index < count; ++index) {
        const Line line = line_of(frame, changes[index]);
        facts.row(line.place, [&](const Rect& area) {
            const float height = frame.paragraph(area.x, area.y, area.width - kCopySize - 8,
                                                 frame.body(), line.text);
            draw_to_raw(frame, area.right(), area.y, line.place, {{}, changes[index].after});
            return line.secret ? height + draw_reveal(frame, area.x, area.y + height) : height;
        });
    }
}

// What is not listed yet, or that more than can be listed changed. Returns the height.
float draw_fold(Frame& frame, float x, float y, float width, size_t listed) {
    const app::Changes& changes = *frame.state.changes;
    const bool all = frame.state.all_changes_listed;
    if (!all && changes.count <= kListedAtFirst) return 0;
    const auto rest = static_cast<int64_t>(changes.count - listed);
    float height = 0;
    if (all && listed < changes.count) {
        height += frame.paragraph(x, y, width, frame.quiet(), words::more_changes_in_raw(rest)) + 4;
    }
    if (changes.count <= kListedAtFirst) return height;
    const std::string label = all ? words::kListFewerChanges : words::more_changes(rest);
    const auto index = static_cast<uint32_t>(frame.semantics.nodes().size());
    const float button = frame.tool_height();
    draw_button(frame, x - 8, y + height, button,
                {label, app::ChangesUnfolded{}, ButtonLook::kSoft});
    frame.semantics[index].expanded = all;
    return height + button + 8;
}

std::string title_of(const Frame& frame, const app::Changes& changes) {
    const std::string count = app::count_of_changes(changes.count);
    const std::string since = short_time_text(frame, changes.since_ms);
    if (!changes.none_since || changes.count == 0) return words::changes_since(count, since);
    return words::changes_between(count, since, short_time_text(frame, changes.as_of_ms));
}

}  // namespace

float draw_changes(Frame& frame, float x, float y, float width) {
    if (!frame.state.changes) return 0;
    const app::Changes& changes = *frame.state.changes;
    const std::string title = title_of(frame, changes);
    const float left = x + 20;
    const float room = width - 40;
    if (changes.count == 0) {
        return frame.paragraph(left, y, room, frame.small(), title);
    }
    const auto region = static_cast<uint32_t>(frame.semantics.nodes().size());
    const float height = draw_card(frame, x, y, width, "", [&](const Rect& inner) {
        float at = inner.y + 12;
        at += draw_on_ground(frame, {left, at, room, 0}, frame.strong(), title,
                             ground_of_moment(frame, changes.as_of_ms)) +
              8;
        const size_t limit = frame.state.all_changes_listed ? kListedAtMost : kListedAtFirst;
        const size_t listed = std::min(changes.listed.size(), limit);
        {
            Facts facts(frame, left, at, room, kPlaceColumn);
            draw_lines(frame, facts, changes.listed, listed);
            at = facts.bottom();
        }
        at += draw_fold(frame, left, at, room, listed);
        return at - inner.y + 4;
    });
    frame.semantics[region].name = words::kChanges;
    return height;
}

}  // namespace ui::old
