#include "ui/raw_marks.h"

#include "app/history.h"
#include "ui/change_kinds.h"
#include "ui/text.h"
#include "ui/time_text.h"
#include "words/raw.h"

namespace ui {

void paint_raw_mark(const Ui& ui, const ImRect& row, float x, document::NodeId node) {
    const document::Change* change = app::marked_change(ui.state, node);
    if (change == nullptr) return;
    const Tone& tone = tone_of(ui.theme, change->kind);
    ImGui::GetWindowDrawList()->AddRectFilled(row.Min, row.Max, tone.soft);
    paint_text(ui, {{x, row.Min.y}, row.Max}, kCode.in(tone.strong), sign_of(change->kind));
}

std::string raw_mark_text(Ui& ui, document::NodeId node) {
    const document::Change* change = app::marked_change(ui.state, node);
    if (change == nullptr) return {};
    const app::History& history = ui.state.history;
    const app::KeptAnswer* older = app::find_answer(history, history.comparison->older);
    if (older == nullptr) return {};
    const std::string since = short_time_text(ui, older->at_ms);
    const app::ChangeText text = app::text_of(ui.state, *change);
    switch (change->kind) {
        case document::ChangeKind::kAdded: return words::row_added(since);
        case document::ChangeKind::kRemoved: return words::row_lost(since, text.before);
        case document::ChangeKind::kChanged: break;
    }
    return words::row_changed(since, text.before);
}

}  // namespace ui
