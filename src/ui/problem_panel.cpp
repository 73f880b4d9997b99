// What went wrong with the request for the job, as a screen of its own: what happened, what is
// ruled out, what to do next.
#include "ui/diagnosis.h"
#include "ui/icons.h"
#include "ui/panels.h"
#include "ui/widgets.h"
#include "words/common.h"
#include "words/raw_view.h"

namespace ui {
namespace {

bool is_failure(api::ProblemKind kind) {
    return kind == api::ProblemKind::kBadToken || kind == api::ProblemKind::kMissing ||
           kind == api::ProblemKind::kServerTrouble || kind == api::ProblemKind::kBadInput;
}

void draw_buttons(Ui& ui, const api::Problem& problem) {
    Flow flow(10, 10);
    const auto offer = [&](const char* label, auto event, ButtonLook look = ButtonLook::kPlain) {
        if (button(ui, flow, label, {.look = look})) ui.emit(std::move(event));
    };
    offer(words::kTryAgain, app::ReloadPressed{},
          problem.retry_helps ? ButtonLook::kPrimary : ButtonLook::kPlain);
    offer(words::kCopySupportReport, app::ReportCopied{});
    offer(words::kCopyAsCurl, app::SnippetCopied{});
    if (ui.state.loaded && ui.state.loaded->exchange.body_bytes > 0)
        offer(words::kShowTheBody, app::TabChosen{app::Tab::kRaw});
}

}  // namespace

void draw_problem(Ui& ui, const api::Problem& problem) {
    MessageCard card(ui, words::kProblem);
    attention_icon(ui, is_failure(problem.kind) ? ui.theme.failed : ui.theme.queued);
    space(12);
    page_title(ui, problem.title);
    paragraph(ui, kLead, problem.explanation);
    space(16);
    {
        Facts facts(ui);
        add_diagnosis(facts, problem);
    }
    space(16);
    draw_buttons(ui, problem);
}

}  // namespace ui
