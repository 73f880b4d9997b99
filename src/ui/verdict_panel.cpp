#include "ui/verdict_panel.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include "job/verdict.h"
#include "ui/credentials.h"
#include "ui/failure_panel.h"
#include "ui/icons.h"
#include "ui/layout.h"
#include "ui/page_title.h"
#include "ui/time_text.h"
#include "ui/timeline.h"
#include "ui/widgets.h"
#include "words/moments.h"
#include "words/verdict.h"

namespace ui {
namespace {

constexpr float kPadding = 20;

const Tone& tone_of(const Theme& theme, const job::Verdict& verdict) {
    return verdict.needs_attention ? theme.queued : tone_of(theme, verdict.stage);
}

// The moments that the details may name, as they are in the answer.
std::string exact_times(const job::Job& job) {
    std::string text;
    for (const auto& [said, fact] : {std::pair{&words::exactly_created, &job.created_at},
                                     std::pair{&words::exactly_finished, &job.finished_at}}) {
        if (!fact->has_value()) continue;
        text += (text.empty() ? "" : "; ") + said(words::format_exact(fact->value));
    }
    return text;
}

void draw_sign(Ui& ui, const job::Verdict& verdict) {
    if (verdict.needs_attention) return attention_icon(ui, tone_of(ui.theme, verdict));
    stage_icon(ui, verdict.stage);
}

// The ID and the one thing people do with it, no wider than `most`, at the right end of the line of
// the last item.
class IdOfJob {
public:
    IdOfJob(Ui& ui, const job::Job& job, float most)
        : ui_(ui),
          id_(without_secrets(ui, job.id.value)),
          height_(ui.state.touch ? 44 : 28),
          button_width_(width_of_button(ui, words::kCopyJobId, ButtonLook::kSoft)) {
        const float whole = std::ceil(width_of(ui, kStyle, id_));
        id_width_ = std::min(whole, std::max(most - kBetween - button_width_, kLeastId));
    }

    float width() const { return id_.empty() ? 0 : id_width_ + kBetween + button_width_; }

    void draw() const {
        if (id_.empty()) return;
        same_line_at_right(width());
        text(ui_, kStyle, id_, {.width = id_width_, .height = height_});
        ImGui::SameLine(0, kBetween);
        if (button(ui_, words::kCopyJobId, {.look = ButtonLook::kSoft, .height = height_}))
            ui_.emit(app::TextCopied{words::kCopiedJobId, id_});
    }

private:
    static constexpr TextStyle kStyle = kCode.in(&Theme::muted);
    static constexpr float kBetween = 10;
    static constexpr float kLeastId = 60;

    Ui& ui_;
    std::string id_;
    float height_;
    float button_width_;
    float id_width_ = 0;
};

void draw_details(Ui& ui, const job::Verdict& verdict, const job::Job& job) {
    const std::string exact = exact_times(job);
    if (!verdict.details.empty()) {
        paragraph(ui, kLead.in(&Theme::text), verdict.details,
                  {.description = exact, .stop = !exact.empty()});
    }
    paragraph(ui, kMuted, verdict.next);
}

// The sign is beside the words; in narrow windows it is above them.
void draw_heading(Ui& ui, const job::Verdict& verdict, const job::Job& job) {
    draw_sign(ui, verdict);
    if (ui.narrow()) {
        IdOfJob(ui, job, room() - kStageIconSize - kGap).draw();
        page_title(ui, verdict.headline);
        return draw_details(ui, verdict, job);
    }
    ImGui::SameLine(0, kGap);
    ImGui::BeginGroup();
    const IdOfJob id(ui, job, room() / 2);
    page_title(ui, verdict.headline, room() - kGap - id.width());
    id.draw();
    draw_details(ui, verdict, job);
    ImGui::EndGroup();
}

}  // namespace

void draw_verdict(Ui& ui) {
    const job::Job& job = *ui.state.loaded->job;
    const job::Eta eta = job::eta_of(ui.state.observations.made, ui.view.now_ms);
    const job::Verdict verdict =
        job::verdict_of(job, ui.view.now_ms, time_style(ui),
                        eta.known ? words::left_by_basis(eta.left, eta.basis) : "");
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
