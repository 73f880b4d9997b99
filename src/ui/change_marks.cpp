#include "ui/change_marks.h"

#include <cmath>

#include "app/spots.h"
#include "base/no_break.h"
#include "document/query.h"
#include "ui/value_text.h"
#include "words/live.h"
#include "words/numbers.h"

namespace ui {
namespace {

struct Compared {
    const app::Changes* changes = nullptr;
    const document::Document* newest = nullptr;
};

Compared compared(Ui& ui, const Place& place) {
    const app::State& state = ui.state;
    if (place.node == document::kNoNode) return {};
    const document::Document* newest = app::document_of(state, place.object);
    const auto object = state.objects.find(place.object);
    const auto& changes = object == state.objects.end() ? state.changes : object->second.changes;
    if (newest == nullptr || !changes) return {};
    return {&*changes, newest};
}

bool is_shown(Ui& ui, const app::Mark* mark) {
    return mark != nullptr && app::strength_of(mark->at_ms, ui.view.now_ms).share > 0;
}

// What the newest answer changed at this very node, and not only within it or around it.
const app::Mark* mark_with_past(Ui& ui, const Place& place, const Compared& between) {
    if (between.changes == nullptr) return nullptr;
    const app::Mark* mark = app::mark_of(*between.changes, *between.newest, place.node);
    const bool has_past =
        is_shown(ui, mark) && mark->node == place.node && mark->before != document::kNoNode;
    return has_past ? mark : nullptr;
}

using Finder = const app::Mark* (*)(const app::Changes&, const document::Document&,
                                    document::NodeId);

Color background_of(Ui& ui, const Place& place, Finder find) {
    const Compared between = compared(ui, place);
    if (between.changes == nullptr || between.changes->marks.empty()) return 0;
    const app::Mark* mark = find(*between.changes, *between.newest, place.node);
    return mark == nullptr ? 0 : background_of_moment(ui, mark->at_ms);
}

Color with_strength(Color color, double share) {
    return (color & 0x00ffffffu) | static_cast<Color>(std::lround(share * 255)) << 24;
}

// "+19" behind a percentage that grew from 42 to 61; empty for all else.
std::string step_of(Ui& ui, const Place& place) {
    const Compared between = compared(ui, place);
    const app::Mark* mark = mark_with_past(ui, place, between);
    if (mark == nullptr) return {};
    if (!document::key_is(*between.newest, place.node, "percentage_completed")) return {};
    const auto now = document::number(*between.newest, place.node);
    const auto before = document::number(between.changes->before, mark->before);
    if (!now || !before) return {};
    const double step = std::round((*now - *before) * 10) / 10;
    if (step == 0) return {};
    std::string text = words::format_percent(std::abs(step));
    text.resize(text.find(base::kNoBreak));
    return (step < 0 ? "−" : "+") + text;
}

}  // namespace

Color mark_background(Ui& ui, const Place& place) {
    return background_of(ui, place, app::mark_of);
}

Color mark_background_within(Ui& ui, const Place& place) {
    return background_of(ui, place, app::mark_within);
}

Color background_of_moment(Ui& ui, int64_t changed_at_ms) {
    app::Strength strength = app::strength_of(changed_at_ms, ui.view.now_ms);
    if (strength.share == 0) return 0;
    if (ui.view.reduced_motion) {
        strength = {1, changed_at_ms + app::kMarkedFor_ms - ui.view.now_ms};
    }
    ui.repaint_after(static_cast<double>(strength.next_ms) / 1000);
    return with_strength(ui.theme.found, strength.share);
}

std::string what_it_was(Ui& ui, const Place& place) {
    const Compared between = compared(ui, place);
    const app::Mark* mark = mark_with_past(ui, place, between);
    if (mark == nullptr) return {};
    return words::value_was(summary_text(ui, between.changes->before, mark->before));
}

const Tone& tone_of(const Theme& theme, document::ChangeKind kind) {
    const Tone* const tones[] = {&theme.succeeded, &theme.failed, &theme.queued};
    return *tones[static_cast<size_t>(kind)];
}

const char* sign_of(document::ChangeKind kind) {
    static constexpr const char* kSigns[] = {"+", "−", "~"};
    return kSigns[static_cast<size_t>(kind)];
}

void marked(Ui& ui, const TextStyle& style, std::string_view words, const MarkedOptions& options) {
    const Color mark = mark_background(ui, options.place);
    const std::string before = mark == 0 ? std::string() : what_it_was(ui, options.place);
    const std::string description = joined({options.behind, before});
    const float width = options.width > 0 ? options.width : room();
    paragraph(ui, style, words,
              {.description = description,
               .background = mark != 0 ? mark : options.background,
               .width = width});
    ui.show(options.place);
    const std::string step = mark == 0 ? std::string() : step_of(ui, options.place);
    constexpr TextStyle kStep{Face::kSemibold, 12, &Theme::muted};
    if (step.empty() || width_of(style, words) + 12 + width_of(kStep, step) > width) return;
    ImGui::SameLine(0, 12);
    text(ui, kStep, step, {.height = style.line_height()});
}

}  // namespace ui
