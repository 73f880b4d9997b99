#include "ui/old/facts.h"

#include <algorithm>
#include <string>

#include "ui/old/change_marks.h"
#include "ui/old/credentials.h"
#include "words/common.h"
#include "words/facts.h"

namespace ui::old {
namespace {

constexpr float kRowGap = 8;
constexpr float kStackedWidth = 380;

}  // namespace

Facts::Facts(Frame& frame, float x, float y, float width, float label_column)
    : frame_(frame), x_(x), y_(y), width_(width), label_column_(label_column), start_(y) {
    frame_.semantics.open(frame_.node(Role::kList, "", {x, y, width, 0}));
}

Facts::~Facts() {
    frame_.semantics.close({x_, start_, width_, y_ - start_});
}

Rect Facts::begin_row(std::string_view name, Face label_face) {
    row_top_ = y_;
    const std::string label = without_secrets(frame_, name);
    frame_.semantics.open(frame_.node(Role::kListItem, "", {x_, y_, width_, 0}), label);
    TextStyle style = frame_.quiet();
    style.face = label_face;
    if (label_face == Face::kMono) style.size = 13;
    if (width_ < kStackedWidth) {
        style.size = std::min(style.size, 13.f);
        frame_.label_fitted({x_, y_, width_, style.line_height()}, style, label);
        y_ += style.line_height();
        return {x_, y_, width_, 0};
    }
    const float column = std::min(label_column_, width_ * 0.42f);
    frame_.label_fitted({x_, y_, column - 12, style.line_height()}, style, label);
    return {x_ + column, y_, width_ - column, 0};
}

void Facts::end_row(float value_height) {
    y_ = std::max(y_ + value_height, row_top_ + 22);
    frame_.semantics.close({x_, row_top_, width_, y_ - row_top_});
    y_ += kRowGap;
}

void Facts::text(std::string_view label, std::string_view value, const TextStyle& style) {
    row(label, [&](const Rect& area) {
        return frame_.paragraph(area.x, area.y, area.width, style, value);
    });
}

void Facts::copyable(const Copyable& copyable, const TextStyle& style) {
    row(copyable.label,
        [&](const Rect& area) { return draw_copyable(frame_, area, copyable, style); });
}

void Facts::missing(std::string_view label, job::Presence presence, document::NodeId node) {
    row(label, [&](const Rect& area) {
        return draw_quiet(frame_, area, label, word_for(presence), {{}, node});
    });
}

std::string_view word_for(job::Presence presence) {
    switch (presence) {
        case job::Presence::kAbsent: return words::kNotInAnswer;
        case job::Presence::kNull: return words::kNull;
        case job::Presence::kEmpty: return words::kEmpty;
        case job::Presence::kUnexpected: return words::kUnexpectedKind;
        case job::Presence::kValue: return "";
    }
    return "";
}

float draw_quiet(Frame& frame, const Rect& area, std::string_view label, std::string_view text,
                 const Place& place) {
    const auto index = static_cast<uint32_t>(frame.semantics.nodes().size());
    const float room = place.node == document::kNoNode ? 0 : kCopySize + 8;
    const float height = draw_marked(frame, {area.x, area.y, area.width - room, 0},
                                     missing_style(frame), text, place);
    frame.semantics.show(place, index);
    draw_to_raw(frame, area.x + area.width, area.y, label, place);
    return height;
}

TextStyle missing_style(const Frame& frame) {
    return {Face::kText, 14, frame.theme.faint};
}

}  // namespace ui::old
