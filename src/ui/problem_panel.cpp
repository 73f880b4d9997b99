#include "ui/problem_panel.h"

#include "ui/diagnosis.h"
#include "ui/icons.h"
#include "ui/layout.h"
#include "ui/message_card.h"
#include "ui/page_title.h"
#include "ui/widgets.h"
#include "words/common.h"
#include "words/raw.h"

namespace ui {
namespace {

bool is_failure(api::ProblemKind kind) {
    return kind == api::ProblemKind::kBadToken || kind == api::ProblemKind::kMissing ||
           kind == api::ProblemKind::kServerTrouble || kind == api::ProblemKind::kBadInput;
}

void draw_buttons(Ui& ui, const api::Problem& problem) {
    Flow flow(10, 10);
    const auto offer = [&](const char* label, ButtonLook look, app::Event event) {
        flow.next(width_of_button(ui, label, look));
        if (button(ui, label, {.look = look})) ui.emit(std::move(event));
    };
    offer(words::kTryAgain, problem.retry_helps ? ButtonLook::kPrimary : ButtonLook::kPlain,
          app::ReloadPressed{});
    offer(words::kCopySupportReport, ButtonLook::kPlain, app::ReportCopied{});
    offer(words::kCopyAsCurl, ButtonLook::kPlain, app::SnippetCopied{});
    if (ui.state.loaded && ui.state.loaded->exchange.body_bytes > 0)
        offer(words::kShowTheBody, ButtonLook::kPlain, app::TabChosen{app::Tab::kRaw});
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
        add_diagnosis(facts, ui, problem);
    }
    space(16);
    draw_buttons(ui, problem);
}

}  // namespace ui
