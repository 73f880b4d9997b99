#include "ui/old/history_panel.h"

#include "app/history.h"
#include "base/text.h"
#include "base/units.h"
#include "ui/old/card.h"
#include "ui/old/change_list.h"
#include "ui/old/flow.h"
#include "ui/old/time_text.h"
#include "ui/old/widgets.h"
#include "words/history_view.h"

namespace ui::old {
namespace {

constexpr float kPadding = 16;
constexpr float kLabelWidth = 84;

std::string told(Frame& frame, const app::KeptAnswer& answer) {
    std::string text = answer.status.empty() ? "" : answer.status + " · ";
    text += base::format_bytes(static_cast<int64_t>(answer.body_bytes));
    if (answer.until_ms > answer.at_ms)
        text += " · " + words::unchanged_until(short_time_text(frame, answer.until_ms));
    return text;
}

// One answer to choose, by its time.
void draw_chip(Frame& frame, const Rect& rect, const app::KeptAnswer& answer, bool second,
               bool chosen) {
    const TextStyle style{chosen ? Face::kSemibold : Face::kText, 13,
                          chosen ? frame.theme.accent.strong : frame.theme.muted};
    if (chosen) frame.fill(rect, frame.theme.accent.soft, 6);
    frame.outline(rect, frame.theme.line, 6);
    const std::string time = short_time_text(frame, answer.at_ms);
    frame.paint_text(rect.x + 10, rect.y + (rect.height - style.line_height()) / 2, style, time);
    SemanticNode node = frame.node(Role::kRadio, time, rect);
    node.checked = chosen;
    node.description = told(frame, answer);
    node.on_activate = app::AnswerChosen{second, answer.number};
    frame.semantics.add(std::move(node), std::to_string(answer.number));
}

// All kept answers as one group of the name, in as many lines as they need. Returns the height.
float draw_choice(Frame& frame, const Rect& area, const char* name, bool second, uint32_t chosen) {
    const float height = frame.tool_height();
    frame.paint_text(area.x, area.y + (height - 20) / 2, frame.quiet(), name);
    Flow flow{area.x + kLabelWidth, area.right(), height + 6, area.x + kLabelWidth, area.y};
    frame.semantics.open(frame.node(Role::kRadioGroup, name, area));
    for (const app::KeptAnswer& answer : frame.state.history.kept) {
        // Room for the time in its wider, chosen form, so that choosing moves nothing.
        const TextStyle widest{Face::kSemibold, 13, 0};
        const float width = frame.width_of(widest, short_time_text(frame, answer.at_ms)) + 20;
        const float x = flow.place(width, 6);
        draw_chip(frame, {x, flow.y, width, height}, answer, second, answer.number == chosen);
    }
    const float used = flow.y + height - area.y;
    frame.semantics.close({area.x, area.y, area.width, used});
    return used;
}

// "PROCESSING, 42 % · 3.1 KB, 14:02:06 CEST", of each of the two.
float draw_sides(Frame& frame, float x, float y, float width) {
    const app::Comparison& comparison = *frame.state.history.comparison;
    float height = 0;
    for (const auto& [sentence, number] : {std::pair{&words::from_answer, comparison.older},
                                           std::pair{&words::to_answer, comparison.newer}}) {
        const app::KeptAnswer* answer = app::find_answer(frame.state.history, number);
        if (answer == nullptr) continue;
        const std::string text =
            sentence(short_time_text(frame, answer->at_ms), told(frame, *answer));
        height += frame.paragraph(x, y + height, width, frame.small(), text);
    }
    return height;
}

float draw_choices(Frame& frame, float x, float y, float width) {
    const app::History& history = frame.state.history;
    const auto [older, newer] = app::compared_answers(history);
    const uint32_t one = older;
    const uint32_t other = newer;
    return draw_card(frame, x, y, width, words::kCompareTwoAnswers, [&](const Rect& inner) {
        const float left = inner.x + kPadding;
        const float room = inner.width - 2 * kPadding;
        float at = inner.y + 12;
        at += draw_choice(frame, {left, at, room, 0}, words::kCompareThis, false, one) + 10;
        at += draw_choice(frame, {left, at, room, 0}, words::kCompareWith, true, other) + 12;
        if (history.comparison) at += draw_sides(frame, left, at, room) + 10;
        return at - inner.y;
    });
}

std::string count_text(const app::Comparison& comparison) {
    const document::Diff& diff = comparison.diff;
    int64_t counts[3] = {};
    for (const document::Change& change : diff.changes) ++counts[static_cast<size_t>(change.kind)];
    constexpr std::string (*kCounted[])(int64_t) = {words::count_added, words::count_removed,
                                                    words::count_changed};
    std::vector<std::string> kinds;
    for (size_t kind = 0; kind < 3; ++kind) {
        if (counts[kind] > 0) kinds.push_back(kCounted[kind](counts[kind]));
    }
    const auto all = static_cast<int64_t>(diff.count);
    const auto listed = static_cast<int64_t>(diff.changes.size());
    const std::string by_kind = base::join(kinds, ", ");
    return all > listed ? words::changes_by_kind_of_first(all, by_kind, listed)
                        : words::changes_by_kind(all, by_kind);
}

// Where there is no change to list, or none yet.
std::string instead_of_list(const app::State& state) {
    const app::Comparison& comparison = *state.history.comparison;
    if (comparison.older == comparison.newer) return words::kComparedWithItself;
    if (app::is_comparing(state)) return words::kComparingAnswers;
    return comparison.diff.empty() ? words::kAnswersSayTheSame : "";
}

double percent_compared(const app::Comparison& comparison) {
    return 100.0 * static_cast<double>(comparison.step) /
           static_cast<double>(app::ComparisonStep::kDone);
}

float draw_difference(Frame& frame, const Rect& inner) {
    const app::Comparison& comparison = *frame.state.history.comparison;
    const float left = inner.x + kPadding;
    const float room = inner.width - 2 * kPadding;
    float at = inner.y + 14;
    if (const std::string sentence = instead_of_list(frame.state); !sentence.empty()) {
        at += frame.paragraph(left, at, room, frame.body(), sentence);
        if (app::is_comparing(frame.state)) {
            at += 10;
            draw_progress(frame, {left, at, room, 6}, percent_compared(comparison),
                          frame.theme.accent.strong, words::kComparing, true);
            at += 6;
        }
        return at + 14 - inner.y;
    }
    const Button copy{words::kCopyChanges, app::ComparisonCopied{}, ButtonLook::kQuiet};
    const float copy_width = button_width(frame, copy);
    const float height = frame.tool_height();
    draw_button(frame, left + room - copy_width + 8, at - 4, height, copy);
    at += std::max(
              frame.paragraph(left, at, room - copy_width, frame.strong(), count_text(comparison)),
              height - 4) +
          8;
    if (!app::newer_is_on_screen(frame.state)) {
        at += frame.paragraph(left, at, room, frame.small(), words::kRawShowsLastAnswer) + 8;
    }
    return at + draw_change_list(frame, {inner.x, at, inner.width, 0}) - inner.y;
}

}  // namespace

float draw_history(Frame& frame, float y) {
    const float x = frame.margin();
    const float width = frame.view.width - 2 * x;
    y += draw_choices(frame, x, y, width) + kGap;
    if (!frame.state.history.comparison) return y;
    const auto region = static_cast<uint32_t>(frame.semantics.nodes().size());
    y += draw_card(frame, x, y, width, "",
                   [&](const Rect& inner) { return draw_difference(frame, inner); }) +
         kGap;
    frame.semantics[region].name = words::kDifferences;
    return y;
}

}  // namespace ui::old
