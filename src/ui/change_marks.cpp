#include "ui/change_marks.h"

#include <algorithm>
#include <cmath>

#include "base/units.h"
#include "document/query.h"
#include "ui/value_text.h"

namespace ui {
namespace {

// The change a marked node belongs to, or null.
const document::Change* marked_change(Frame& frame, document::NodeId node) {
    if (!marks_shown(frame)) return nullptr;
    return app::change_of(*frame.state.changes, frame.state.loaded->document, node);
}

}  // namespace

bool marks_shown(Frame& frame) {
    const auto& changes = frame.state.changes;
    const int64_t left_ms = changes ? app::marked_for_ms(*changes, frame.view.now_ms) : 0;
    if (left_ms == 0) return false;
    const double left_s = static_cast<double>(left_ms) / 1000;
    auto& repaint = frame.screen.repaint_after_s;
    repaint = std::min(repaint.value_or(left_s), left_s);
    return true;
}

bool is_changed(Frame& frame, document::NodeId node) {
    return marked_change(frame, node) != nullptr;
}

void draw_change_mark(Frame& frame, const Rect& value, document::NodeId node) {
    if (!is_changed(frame, node)) return;
    frame.fill({value.x - 4, value.y, value.width + 8, value.height}, frame.theme.found, 4);
}

std::string what_it_was(Frame& frame, document::NodeId node) {
    const document::Change* change = marked_change(frame, node);
    if (change == nullptr || change->kind != document::ChangeKind::kChanged) return {};
    if (change->after != node) return {};
    return "was " + summary_text(frame, frame.state.changes->before, change->before);
}

std::string step_of(Frame& frame, document::NodeId node) {
    const document::Change* change = marked_change(frame, node);
    if (change == nullptr || change->before == document::kNoNode || change->after != node)
        return {};
    const document::Document& after = frame.state.loaded->document;
    if (!document::key_is(after, node, "percentage_completed")) return {};
    const auto now = document::number(after, node);
    const auto before = document::number(frame.state.changes->before, change->before);
    if (!now || !before) return {};
    const double step = std::round((*now - *before) * 10) / 10;
    if (step == 0) return {};
    std::string text = base::format_percent(std::abs(step));
    text.resize(text.find(' '));
    return (step < 0 ? "−" : "+") + text;
}

float draw_marked(Frame& frame, const Rect& area, const TextStyle& style, std::string_view text,
                  document::NodeId node, Color ground) {
    if (!is_changed(frame, node)) {
        return ground != 0 ? draw_on_ground(frame, area, style, text, ground)
                           : frame.paragraph(area.x, area.y, area.width, style, text);
    }
    const auto index = static_cast<uint32_t>(frame.semantics.nodes().size());
    const float height = draw_on_ground(frame, area, style, text, frame.theme.found);
    frame.semantics[index].description = what_it_was(frame, node);
    const std::string step = step_of(frame, node);
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

}  // namespace ui
