// The tab of changes: any two answers that the job had so far, and what differs between them.
#include "app/history.h"
#include "ui/panels.h"
#include "ui/time_text.h"
#include "words/live.h"
#include "words/numbers.h"

namespace ui {
namespace {

constexpr float kLabelWidth = 84;

std::string about(Ui& ui, const app::KeptAnswer& answer) {
    return joined({answer.status, words::format_bytes(static_cast<int64_t>(answer.body_bytes)),
                   answer.until_ms > answer.at_ms
                       ? words::unchanged_until(short_time_text(ui, answer.until_ms))
                       : ""});
}

// All kept answers to choose from, by their times, in as many lines as they need.
void draw_choice(Ui& ui, const char* name, bool second, uint32_t chosen) {
    Scope group(ui, Role::kRadioGroup, name);
    painted_text(ui, kMuted, name, {kLabelWidth, ui.tool_height()});
    ImGui::SameLine(0, 0);
    Flow flow(6, 6);
    for (const app::KeptAnswer& answer : ui.state.history.kept) {
        const std::string time = short_time_text(ui, answer.at_ms);
        const std::string description = about(ui, answer);
        const std::string key = std::to_string(answer.number);
        flow.next(width_of_choice(time));
        if (choice(ui, {time, description}, answer.number == chosen, key))
            ui.emit(app::AnswerChosen{second, answer.number});
    }
}

// "From 14:02:06 CEST: PROCESSING, 42 % · 3.1 KB", of each of the two.
void draw_sides(Ui& ui, const app::Comparison& comparison) {
    for (const auto& [sentence, number] : {std::pair{&words::from_answer, comparison.older},
                                           std::pair{&words::to_answer, comparison.newer}}) {
        const app::KeptAnswer* answer = app::find_answer(ui.state.history, number);
        if (answer == nullptr) continue;
        paragraph(ui, kSmall, sentence(short_time_text(ui, answer->at_ms), about(ui, *answer)));
    }
}

void draw_choices(Ui& ui) {
    const app::History& history = ui.state.history;
    const auto [older, newer] = app::compared_answers(history);
    Card card(ui, words::kCompareTwoAnswers);
    Padding padding;
    draw_choice(ui, words::kCompareThis, false, older);
    space(12);
    draw_choice(ui, words::kCompareWith, true, newer);
    if (!history.comparison) return;
    space(12);
    draw_sides(ui, *history.comparison);
}

void draw_comparing(Ui& ui, const app::Comparison& comparison) {
    paragraph(ui, kBody, words::kComparingAnswers);
    const double percent = 100.0 * static_cast<double>(comparison.step) /
                           static_cast<double>(app::ComparisonStep::kDone);
    space(12);
    progress(ui, words::kComparing, percent, ui.theme.accent.strong,
             {.height = 6, .running = true});
}

// How many changes there are, and the button that copies them, beside it where there is room.
void draw_count(Ui& ui, const std::string& count) {
    const float width = width_of_button(ui, words::kCopyChanges, ButtonLook::kQuiet);
    if (width_of(kStrong, count) + kGap + width <= room()) {
        text(ui, kStrong, count, {.height = ui.tool_height()});
        same_line_at_right(width);
    } else {
        paragraph(ui, kStrong, count);
    }
    if (button(ui, words::kCopyChanges, {.look = ButtonLook::kQuiet}))
        ui.emit(app::ComparisonCopied{});
}

void draw_difference(Ui& ui, const app::Comparison& comparison) {
    if (comparison.older == comparison.newer)
        return paragraph(ui, kBody, words::kComparedWithItself);
    if (app::is_comparing(ui.state)) return draw_comparing(ui, comparison);
    if (comparison.diff.empty()) return paragraph(ui, kBody, words::kNoDifferences);
    draw_count(ui, app::counts_of(comparison.diff));
    if (!app::newer_is_on_screen(ui.state)) paragraph(ui, kSmall, words::kRawShowsLatestAnswer);
    space(12);
    draw_change_list(ui);
}

}  // namespace

void draw_history(Ui& ui) {
    draw_choices(ui);
    if (!ui.state.history.comparison) return;
    space(kGap);
    Card card(ui, "", words::kDifferences);
    Padding padding(kGap, 12, 12);
    draw_difference(ui, *ui.state.history.comparison);
}

}  // namespace ui
