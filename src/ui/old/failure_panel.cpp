#include "ui/old/failure_panel.h"

#include <string>
#include <vector>

#include "base/credentials.h"
#include "ui/old/credentials.h"
#include "ui/old/facts.h"
#include "ui/old/flow.h"
#include "ui/old/widgets.h"
#include "words/common.h"
#include "words/failure_view.h"

namespace ui::old {
namespace {

constexpr float kLabels = 104;
constexpr float kGapAbove = 12;

void add_explanation(Frame& frame, const Rect& area, const job::Failure& failure, float& bottom) {
    Facts facts(frame, area.x, area.y, area.width, kLabels);
    for (const job::FailureLine& line : job::lines_of(failure)) {
        facts.text(line.label, line.text, frame.body());
    }
    bottom = facts.bottom();
}

// From left to right, in as many lines as they need; returns the height.
float draw_buttons(Frame& frame, const Rect& area, const job::Failure& failure, bool first) {
    const std::string where = failure.where.empty() ? words::kTheFailure : failure.where;
    const std::string name = without_secrets(frame, words::copy_text_of(where));
    const std::string text = without_secrets(frame, job::text_of(failure));
    std::vector<Button> buttons = {
        {words::kCopyFailureText, app::TextCopied{words::kTheExplanation, text}, ButtonLook::kPlain,
         name},
        {words::kShowInRaw, app::NodeShownInRaw{failure.node}}};
    // The report tells all failures of the job, so it is offered once.
    if (first) buttons.insert(buttons.begin(), {words::kCopySupportReport, app::ReportCopied{}});
    const float height = frame.state.touch ? frame.control_height() : 30;
    Flow flow{area.x, area.right(), height + 8, area.x, area.y};
    for (const Button& button : buttons) {
        const float x = flow.place(button_width(frame, button), 8);
        draw_button(frame, x, flow.y, height, button);
    }
    return flow.y + height - area.y;
}

// Everything but the ground; returns the height.
float draw_text(Frame& frame, const Rect& area, const job::Failure& failure, bool first) {
    const TextStyle heading{Face::kSemibold, 15, frame.theme.text};
    float y = area.y + 12;
    const std::string title = job::title_of(failure);
    y += frame.paragraph(area.x, y, area.width, heading, without_secrets(frame, title),
                         Role::kHeading, 2);
    if (base::has_credentials(title)) y += draw_reveal(frame, area.x, y);
    y += 8;
    add_explanation(frame, {area.x, y, area.width, 0}, failure, y);
    y += 4;
    y += draw_buttons(frame, {area.x, y, area.width, 0}, failure, first);
    return y + 14 - area.y;
}

}  // namespace

float draw_failures(Frame& frame, const Rect& area, const job::Job& job) {
    const job::Failures& failures = frame.state.loaded->failures;
    // What did not fail the job asks for attention only.
    const Tone& tone = job.stage() == job::Stage::kFailed ? frame.theme.failed : frame.theme.queued;
    float y = area.y;
    for (const job::Failure& failure : failures.listed) {
        y += kGapAbove;
        frame.begin_content();
        const float height = draw_text(frame, {area.x + 19, y, area.width - 36, 0}, failure,
                                       &failure == &failures.listed.front());
        frame.begin_ground();
        frame.fill({area.x, y, area.width, height}, tone.soft, 6);
        frame.fill({area.x, y, 3, height}, tone.strong, 1);
        frame.end_ground();
        y += height;
    }
    if (failures.outputs_left_out > 0) {
        y += kGapAbove;
        y += frame.paragraph(area.x, y, area.width, frame.quiet(), job::words_for_rest(failures));
    }
    return y - area.y;
}

}  // namespace ui::old
