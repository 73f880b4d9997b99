#include "ui/old/change_marks.h"

#include <algorithm>
#include <cmath>

#include "base/no_break.h"
#include "base/units.h"
#include "document/query.h"
#include "ui/old/value_text.h"
#include "words/changes_view.h"

namespace ui::old {
namespace {

struct Compared {
    const app::Changes* changes = nullptr;
    const document::Document* newest = nullptr;
};

Compared compared(const Frame& frame, const Place& place) {
    const app::State& state = frame.state;
    if (place.node == document::kNoNode) return {};
    if (place.object.empty())
        return {state.changes ? &*state.changes : nullptr, &state.loaded->document};
    const auto found = state.objects.find(place.object);
    if (found == state.objects.end() || !found->second.changes || !found->second.document)
        return {};
    return {&*found->second.changes, &*found->second.document};
}

bool is_shown(const Frame& frame, const app::Mark* mark) {
    return mark != nullptr && app::strength_of(mark->at_ms, frame.view.now_ms).share > 0;
}

// What the newest answer changed at this very node, and not only within it or around it.
const app::Mark* mark_with_past(const Frame& frame, const Place& place, const Compared& between) {
    if (between.changes == nullptr) return nullptr;
    const app::Mark* mark = app::mark_of(*between.changes, *between.newest, place.node);
    const bool has_past =
        is_shown(frame, mark) && mark->node == place.node && mark->before != document::kNoNode;
    return has_past ? mark : nullptr;
}

using Finder = const app::Mark* (*)(const app::Changes&, const document::Document&,
                                    document::NodeId);

Color ground_of(Frame& frame, const Place& place, Finder find) {
    const Compared between = compared(frame, place);
    if (between.changes == nullptr || between.changes->marks.empty()) return 0;
    const app::Mark* mark = find(*between.changes, *between.newest, place.node);
    return mark == nullptr ? 0 : ground_of_moment(frame, mark->at_ms);
}

Color with_strength(Color color, double share) {
    return (color & 0x00ffffffu) | static_cast<Color>(std::lround(share * 255)) << 24;
}

}  // namespace

Color mark_ground(Frame& frame, const Place& place) {
    return ground_of(frame, place, app::mark_of);
}

Color mark_ground_within(Frame& frame, const Place& place) {
    return ground_of(frame, place, app::mark_within);
}

Color ground_of_moment(Frame& frame, int64_t changed_at_ms) {
    app::Strength strength = app::strength_of(changed_at_ms, frame.view.now_ms);
    if (strength.share == 0) return 0;
    if (frame.view.reduced_motion) {
        strength = {1, changed_at_ms + app::kMarkedFor_ms - frame.view.now_ms};
    }
    const double next_s = static_cast<double>(strength.next_ms) / 1000;
    auto& repaint = frame.screen.repaint_after_s;
    repaint = std::min(repaint.value_or(next_s), next_s);
    return with_strength(frame.theme.found, strength.share);
}

std::string what_it_was(Frame& frame, const Place& place) {
    const Compared between = compared(frame, place);
    const app::Mark* mark = mark_with_past(frame, place, between);
    if (mark == nullptr) return {};
    return words::value_was(summary_text(frame, between.changes->before, mark->before));
}

std::string step_of(Frame& frame, const Place& place) {
    const Compared between = compared(frame, place);
    const app::Mark* mark = mark_with_past(frame, place, between);
    if (mark == nullptr) return {};
    if (!document::key_is(*between.newest, place.node, "percentage_completed")) return {};
    const auto now = document::number(*between.newest, place.node);
    const auto before = document::number(between.changes->before, mark->before);
    if (!now || !before) return {};
    const double step = std::round((*now - *before) * 10) / 10;
    if (step == 0) return {};
    std::string text = base::format_percent(std::abs(step));
    text.resize(text.find(base::kNoBreak));
    return (step < 0 ? "−" : "+") + text;
}

float draw_marked(Frame& frame, const Rect& area, const TextStyle& style, std::string_view text,
                  const Place& place, Color ground) {
    const Color mark = mark_ground(frame, place);
    if (mark == 0) {
        return ground != 0 ? draw_on_ground(frame, area, style, text, ground)
                           : frame.paragraph(area.x, area.y, area.width, style, text);
    }
    const auto index = static_cast<uint32_t>(frame.semantics.nodes().size());
    const float height = draw_on_ground(frame, area, style, text, mark);
    frame.semantics[index].description = what_it_was(frame, place);
    const std::string step = step_of(frame, place);
    const TextStyle small{Face::kSemibold, 12, frame.theme.muted};
    const float x = area.x + frame.width_of(style, text) + 12;
    if (!step.empty() && x + frame.width_of(small, step) < area.x + area.width)
        frame.label(x, area.y + (height - small.line_height()) / 2, small, step);
    return height;
}

float draw_on_ground(Frame& frame, const Rect& area, const TextStyle& style, std::string_view text,
                     Color ground) {
    const float width = std::min(frame.width_of(style, text), area.width);
    const float height = frame.height_of(style, text, area.width);
    frame.fill({area.x - 4, area.y, width + 8, height}, ground, 4);
    return frame.paragraph(area.x, area.y, area.width, style, text);
}

}  // namespace ui::old
