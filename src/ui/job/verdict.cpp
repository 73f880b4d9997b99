// The first card of a job: the verdict in words, the timeline, failures and contradictions.
#include <cmath>

#include "ui/credentials.h"
#include "ui/job/shown_verdict.h"
#include "ui/panels.h"
#include "words/verdict.h"

namespace ui {
namespace {

constexpr float kPadding = 20;

void draw_sign(Ui& ui, const job::Verdict& verdict) {
    constexpr Icon kIcons[] = {Icon::kQuestionMark, Icon::kPause, Icon::kClock, Icon::kCheckMark,
                               Icon::kCross};
    const Icon of_stage = kIcons[static_cast<size_t>(verdict.stage)];
    icon(ui, verdict.needs_attention ? Icon::kExclamationMark : of_stage,
         tone_of(ui.theme, verdict));
}

constexpr TextStyle kId = kCode.in(&Theme::muted);
constexpr float kAfterId = 10;

float width_of_copy_id(const Ui& ui) {
    return kAfterId + width_of_button(ui, words::kCopyJobId, ButtonLook::kSoft);
}

// Of the ID and the one thing people do with it, no wider than `most` where it can be shortened.
float width_of_id(const Ui& ui, const std::string& id, float most) {
    constexpr float kLeastId = 60;
    if (id.empty()) return 0;
    const float buttons = width_of_copy_id(ui);
    return std::min(std::ceil(width_of(kId, id)), std::max(most - buttons, kLeastId)) + buttons;
}

// At the right end of the line of the last item.
void draw_id(Ui& ui, const std::string& id, float width) {
    if (id.empty()) return;
    same_line_at_right(width);
    text(ui, kId, id, {.width = width - width_of_copy_id(ui), .height = ui.tool_height()});
    ImGui::SameLine(0, kAfterId);
    if (button(ui, words::kCopyJobId, {.look = ButtonLook::kSoft}))
        ui.emit(app::TextCopied{words::kCopiedJobId, id});
}

void draw_details(Ui& ui, const job::Verdict& verdict, const job::Job& job) {
    const std::string exact = job::exact_times(job);
    if (!verdict.details.empty()) {
        paragraph(ui, kLead.in(&Theme::text), verdict.details,
                  {.description = exact, .stop = !exact.empty()});
    }
    paragraph(ui, kMuted, verdict.next);
    draw_file_checks(ui);
}

// The sign is beside the words; in narrow windows it is above them.
void draw_heading(Ui& ui, const job::Verdict& verdict, const job::Job& job) {
    const std::string id = without_secrets(ui, job.id.value);
    draw_sign(ui, verdict);
    if (ui.narrow()) {
        draw_id(ui, id, width_of_id(ui, id, room() - kIconSize - kGap));
        if (!has_brief(ui)) page_title(ui, verdict.headline);
        return draw_details(ui, verdict, job);
    }
    ImGui::SameLine(0, kGap);
    ImGui::BeginGroup();
    const float id_width = width_of_id(ui, id, room() / 2);
    if (!has_brief(ui)) page_title(ui, verdict.headline, room() - kGap - id_width);
    draw_id(ui, id, id_width);
    draw_details(ui, verdict, job);
    ImGui::EndGroup();
}

}  // namespace

void draw_verdict(Ui& ui) {
    const job::Job& job = *ui.state.loaded->job;
    const job::Eta eta = shown_eta(ui);
    const job::Verdict verdict = shown_verdict(ui, eta);
    Card card(ui, {});
    Padding padding(kPadding, kPadding - 4, kPadding - 4);
    draw_heading(ui, verdict, job);
    space(12);
    draw_timeline(ui, eta, tone_of(ui.theme, verdict));
    draw_failures(ui);
    for (const std::string& sentence : verdict.contradictions) {
        space(12);
        notice(ui, ui.theme.queued, sentence);
    }
}

}  // namespace ui
