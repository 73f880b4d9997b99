// Under the verdict: what the last reload changed, before and after.
#include "job/path_words.h"
#include "ui/change_marks.h"
#include "ui/copying.h"
#include "ui/credentials.h"
#include "ui/facts.h"
#include "ui/panels.h"
#include "ui/time_text.h"
#include "ui/value_text.h"
#include "words/live.h"

namespace ui {
namespace {

constexpr size_t kListedAtFirst = 6;
constexpr size_t kListedAtMost = 500;
constexpr float kPlaceColumn = 320;

struct Line {
    std::string place;
    std::string text;
    bool secret;
};

Line line_of(Ui& ui, const document::Change& change) {
    const document::Document& before = ui.state.changes->before;
    const document::Document& after = ui.state.loaded->document;
    const bool is_new = change.before == document::kNoNode;
    const bool is_gone = change.after == document::kNoNode;
    const std::string was = is_new ? "" : summary_text(ui, before, change.before);
    const std::string is = is_gone ? "" : summary_text(ui, after, change.after);
    return {job::words_for(is_gone ? before : after, is_gone ? change.before : change.after),
            is_new    ? words::value_is_new(is)
            : is_gone ? words::value_is_gone(was)
                      : was + " → " + is,
            (!is_new && value_text(ui, before, change.before).secret) ||
                (!is_gone && value_text(ui, after, change.after).secret)};
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
        paragraph(ui, kStrong, title, {.background = background_of_moment(ui, changes.as_of_ms)});
        space(8);
        draw_list(ui, changes);
    }
    space(kGap);
}

}  // namespace ui
