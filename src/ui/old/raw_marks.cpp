#include "ui/old/raw_marks.h"

#include "app/history.h"
#include "ui/change_kinds.h"
#include "ui/old/time_text.h"
#include "words/raw_view.h"

namespace ui::old {

void paint_raw_mark(Frame& frame, const Rect& row, float x, document::NodeId node) {
    const document::Change* change = app::marked_change(frame.state, node);
    if (change == nullptr) return;
    const Tone& tone = tone_of(frame.theme, change->kind);
    frame.fill(row, tone.soft);
    frame.paint_text(x, row.y, {Face::kMono, 13, tone.strong}, sign_of(change->kind));
}

std::string raw_mark_text(Frame& frame, document::NodeId node) {
    const document::Change* change = app::marked_change(frame.state, node);
    if (change == nullptr) return {};
    const app::History& history = frame.state.history;
    const app::KeptAnswer* older = app::find_answer(history, history.comparison->older);
    if (older == nullptr) return {};
    const std::string since = short_time_text(frame, older->at_ms);
    const app::ChangeText text = app::text_of(frame.state, *change);
    switch (change->kind) {
        case document::ChangeKind::kAdded: return words::row_added(since);
        case document::ChangeKind::kRemoved: return words::row_lost(since, text.before);
        case document::ChangeKind::kChanged: break;
    }
    return words::row_changed(since, text.before);
}

}  // namespace ui::old
