// What went wrong with the request for the job: what happened, what is ruled out, what to do next.
// A screen of its own, or above the job that a failed load left on the screen.
#include "ui/panels.h"
#include "ui/problem/diagnosis.h"
#include "ui/time_text.h"
#include "words/opened.h"
#include "words/raw.h"
#include "words/remarks.h"

namespace ui {
namespace {

// Buttons beside one another, each with what it asks for.
class Offers {
public:
    explicit Offers(Ui& ui) : ui_(ui) {}
    template <typename Event>
    void add(std::string_view label, Event event, ButtonLook look = ButtonLook::kPlain) {
        if (button(ui_, flow_, label, {.look = look})) ui_.emit(std::move(event));
    }
    void add_evidence() {
        flow_.next(width_of_evidence_button(ui_));
        evidence_button(ui_);
    }

private:
    Ui& ui_;
    Flow flow_{10, 10};
};

ButtonLook look_of_retry(const api::Problem& problem) {
    return problem.retry_helps ? ButtonLook::kPrimary : ButtonLook::kPlain;
}

// Red where the server said no, amber where nothing came that this page could read.
void draw_diagnosis(Ui& ui, const api::Problem& problem, const api::Answer& answer, int level) {
    icon(ui, Icon::kExclamationMark, answer.status >= 400 ? ui.theme.failed : ui.theme.queued);
    space(12);
    page_title(ui, problem.title, 0, level);
    paragraph(ui, kLead, problem.explanation);
    space(16);
    {
        Facts facts(ui);
        add_diagnosis(facts, problem);
    }
    space(16);
}

void draw_failure(Ui& ui, const app::FailedLoad& failed) {
    MessageCard card(ui, words::kProblem);
    draw_diagnosis(ui, failed.problem, failed.exchange.answer, 2);  // the job has the first
    Offers offers(ui);
    const bool requested = failed.exchange.source.is_network();
    if (requested)
        offers.add(words::kTryAgain, app::FailedLoadRetried{}, look_of_retry(failed.problem));
    offers.add(words::kBackToJob, app::ReturnedToJob{});
    if (!requested) offers.add(words::kOpenFile, app::FileChoicePressed{});
    offers.add(words::kCopySupportReport, app::ReportCopied{});
    offers.add_evidence();
    if (requested)
        offers.add(words::kCopyAsCurl, app::SnippetCopied{api::Tool::kCurl, failed.number});
    if (!failed.object.empty())
        offers.add(words::kShowTheBody, app::NodeShownInRaw{document::kNoNode, failed.object});
}

}  // namespace

void draw_problem(Ui& ui) {
    const app::Loaded& loaded = *ui.state.loaded;
    MessageCard card(ui, words::kProblem);
    draw_diagnosis(ui, *loaded.problem, loaded.exchange.answer, 1);
    Offers offers(ui);
    const bool requested = loaded.exchange.source.is_network();
    if (requested) {
        offers.add(words::kTryAgain, app::ReloadPressed{}, look_of_retry(*loaded.problem));
    } else {
        offers.add(words::kOpenFile, app::FileChoicePressed{}, ButtonLook::kPrimary);
    }
    offers.add(words::kCopySupportReport, app::ReportCopied{});
    offers.add_evidence();
    if (requested) offers.add(words::kCopyAsCurl, app::SnippetCopied{});
    if (loaded.exchange.body_bytes > 0)
        offers.add(words::kShowTheBody, app::TabChosen{app::Tab::kRaw});
}

void draw_failed_load(Ui& ui) {
    if (!ui.state.failed_load) return;
    draw_failure(ui, *ui.state.failed_load);
    space(kGap);
    const app::Exchange& shown = ui.state.loaded->exchange;
    notice_above(
        ui, ui.theme.queued,
        words::still_shows_job(shown.request.id, time_text(ui, shown.answer.received_at_ms)));
}

}  // namespace ui
