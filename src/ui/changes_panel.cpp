#include "ui/changes_panel.h"

#include <algorithm>
#include <string>

#include "job/path_words.h"
#include "ui/change_marks.h"
#include "ui/copying.h"
#include "ui/credentials.h"
#include "ui/facts.h"
#include "ui/icons.h"
#include "ui/layout.h"
#include "ui/time_text.h"
#include "ui/value_text.h"
#include "ui/widgets.h"
#include "words/common.h"
#include "words/live.h"

namespace ui {
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

Line line_of(Ui& ui, const document::Change& change) {
    const document::Document& before = ui.state.changes->before;
    const document::Document& after = ui.state.loaded->document;
    const auto value = [&](const document::Document& document, document::NodeId node) {
        return summary_text(ui, document, node);
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
        return node != document::kNoNode && value_text(ui, document, node).secret;
    };
    line.secret = holds_secret(before, change.before) || holds_secret(after, change.after);
    return line;
}

void draw_line(Ui& ui, Facts& facts, const document::Change& change) {
    const Line line = line_of(ui, change);
    facts.row(line.place, [&] {
        paragraph(ui, kBody, line.text, {.width = room() - kSignSize - 8});
        to_raw_button(ui, line.place, {{}, change.after});
        if (line.secret) reveal_button(ui);
    });
}

// The button that lists the rest or folds it away, and that more changed than can be listed.
void draw_fold(Ui& ui, size_t listed) {
    const app::Changes& changes = *ui.state.changes;
    const bool all = ui.state.all_changes_listed;
    if (changes.count <= kListedAtFirst) return;
    const auto rest = static_cast<int64_t>(changes.count - listed);
    if (all && rest > 0) paragraph(ui, kMuted, words::more_changes_in_raw(rest));
    const std::string label = all ? words::kListFewerChanges : words::more_changes(rest);
    if (button(ui, label, {.look = ButtonLook::kSoft, .expanded = all, .key = "fold"}))
        ui.emit(app::ChangesUnfolded{});
}

std::string title_of(Ui& ui, const app::Changes& changes) {
    const std::string count = app::count_of_changes(changes.count);
    const std::string since = short_time_text(ui, changes.since_ms);
    if (!changes.none_since || changes.count == 0) return words::changes_since(count, since);
    return words::changes_between(count, since, short_time_text(ui, changes.as_of_ms));
}

void draw_list(Ui& ui, const app::Changes& changes) {
    const size_t limit = ui.state.all_changes_listed ? kListedAtMost : kListedAtFirst;
    const size_t listed = std::min(changes.listed.size(), limit);
    {
        Facts facts(ui, kPlaceColumn);
        for (size_t index = 0; index < listed; ++index) draw_line(ui, facts, changes.listed[index]);
    }
    draw_fold(ui, listed);
}

}  // namespace

void draw_changes(Ui& ui) {
    if (!ui.state.changes) return;
    const app::Changes& changes = *ui.state.changes;
    const std::string title = title_of(ui, changes);
    if (changes.count == 0) {
        Inset inset(kGap, kGap);
        paragraph(ui, kSmall, title);
    } else {
        Card card(ui, {}, words::kChanges);
        Padding padding(kGap, 12, 12);
        paragraph(ui, kStrong, title, {.ground = ground_of_moment(ui, changes.as_of_ms)});
        space(8);
        draw_list(ui, changes);
    }
    space(kGap);
}

}  // namespace ui
