// Why a job or some of its outputs failed: what it means, what to do, and the report for support.
#include "job/failures.h"
#include "base/credentials.h"
#include "ui/change_marks.h"
#include "ui/copying.h"
#include "ui/credentials.h"
#include "ui/facts.h"
#include "ui/long_value.h"
#include "ui/panels.h"
#include "words/facts.h"
#include "words/failures.h"

namespace ui {
namespace {

constexpr float kLabelColumnHere = 104;

// "Error code", "Error code of output “hd”".
std::string label_of(const char* name, const job::Failure& failure) {
    return failure.where.empty() ? name : words::of_owner(name, failure.where);
}

// What failed and the whole message, which is nowhere else on the page; of a failure without one,
// the code.
void draw_heading(Ui& ui, const job::Failure& failure) {
    constexpr TextStyle kHeading{Face::kSemibold, 15, &Theme::text};
    const bool has_message = !failure.message.empty();
    const std::string label =
        label_of(has_message ? words::kErrorMessage : words::kErrorCode, failure);
    const Place place{{}, has_message ? failure.message_node : failure.code_node};
    const bool is_cut = is_long(ui, place);
    const std::string said =
        is_cut ? beginning_of_value(ui, place)
               : without_secrets(ui, has_message ? failure.message : failure.code);
    const std::string heading =
        is_cut ? joined({words::begin_sentence(failure.where), said}) : job::heading_of(failure);
    const Copyable copyable{.label = label, .value = said, .place = place, .is_cut = is_cut};
    const float buttons = said.empty() ? 0 : copy_room(copyable);
    paragraph(ui, kHeading, is_cut ? heading : without_secrets(ui, heading),
              {.role = Role::kHeading,
               .level = 2,
               .background = mark_background(ui, copyable.place),
               .width = room() - buttons});
    ui.show(place);
    if (!said.empty()) copy_buttons(ui, copyable);
    more_of_value(ui, label, place);
    if (base::has_credentials(heading)) reveal_button(ui);
}

void draw_explanation(Ui& ui, const job::Failure& failure) {
    Facts facts(ui, kLabelColumnHere, 1);  // read in their order
    if (!failure.code.empty() && !failure.message.empty()) {
        facts.row(words::kErrorCode, [&] {
            const std::string label = label_of(words::kErrorCode, failure);
            copyable_text(ui, {label, failure.code, {{}, failure.code_node}}, kCode);
        });
    }
    for (const job::FailureLine& line : job::lines_of(failure)) facts.text(line.label, line.text);
}

// The report is about all failures of the job, so the first one offers it.
void draw_buttons(Ui& ui, const job::Failure& failure, bool first) {
    const std::string where = failure.where.empty() ? words::kTheFailure : failure.where;
    const std::string name = without_secrets(ui, words::copy_text_of(where));
    const float height = ui.view.touch ? ui.control_height() : 30;
    Flow flow(8, 8);
    const auto offer = [&](const char* label, std::string_view called = {}) {
        return button(ui, flow, label, {.name = called, .height = height});
    };
    if (first && offer(words::kCopySupportReport)) ui.emit(app::ReportCopied{});
    if (offer(words::kCopyFailureText, name)) {
        ui.emit(
            app::TextCopied{words::kTheExplanation, without_secrets(ui, job::text_of(failure))});
    }
    if (offer(words::kShowInRaw)) ui.emit(app::NodeShownInRaw{failure.node()});
}

void draw_failure(Ui& ui, const job::Failure& failure, const Tone& tone, bool first) {
    Background background({.fill = tone.soft, .edge = tone.strong, .radius = 6});
    Padding padding(kGap, 12, 14);
    draw_heading(ui, failure);
    space(8);
    draw_explanation(ui, failure);
    space(8);
    draw_buttons(ui, failure, first);
}

}  // namespace

void draw_failures(Ui& ui) {
    const app::Loaded& loaded = *ui.state.loaded;
    // An error that did not fail the job asks for attention only.
    const bool failed = loaded.job->stage() == job::Stage::kFailed;
    const Tone& tone = failed ? ui.theme.failed : ui.theme.queued;
    const job::Failures& failures = loaded.failures;
    for (const job::Failure& failure : failures.listed) {
        space(12);
        draw_failure(ui, failure, tone, &failure == &failures.listed.front());
    }
    if (failures.outputs_left_out == 0) return;
    space(12);
    paragraph(ui, kMuted, job::words_for_rest(failures));
}

}  // namespace ui
