// The screens before there is a job: the invitation, and the wait; and the wait for another job.
#include "app/request_words.h"
#include "base/version.h"
#include "ui/facts.h"
#include "ui/panels.h"
#include "words/opened.h"
#include "words/page.h"
#include "words/remarks.h"
#include "words/settings.h"

namespace ui {
namespace {

// One press loads them again.
void draw_recent_jobs(Ui& ui) {
    const auto& jobs = ui.state.memory.jobs;
    if (jobs.empty()) return;
    space(16);
    text(ui, kCardTitle, words::kRecentJobs, {.role = Role::kHeading, .level = 2});
    Scope list(ui, Role::kList, words::kRecentJobs);
    for (const app::RememberedJob& job : jobs) {
        Scope item(ui, Role::kListItem, "", job.id);
        Flow flow;
        if (button(ui, flow, job.id,
                   {.look = ButtonLook::kSoft, .name = words::recent_job(job.id, job.verdict)}))
            ui.emit(app::RememberedJobChosen{job.id});
        flowing_text(ui, flow, kMuted, job.verdict, ui.tool_height());
    }
}

}  // namespace

void draw_welcome(Ui& ui) {
    MessageCard card(ui, words::kWelcome);
    icon(ui, Icon::kMagnifier, ui.theme.accent);
    space(12);
    page_title(ui, words::kWelcomeTitle);
    paragraph(ui, kLead, words::kWelcomeSentence);
    space(16);
    {
        Facts facts(ui);
        facts.text(words::kJobId, words::kWelcomeJobId);
        facts.text(words::kAccessToken, words::kWelcomeToken);
        facts.text(words::kApiAddress, ui.state.form.api_address, kCode);
        facts.text(words::kWelcomeFile, words::kWelcomeFileSentence);
        facts.text(words::kWelcomeVersion, words::jobglass_version(base::kVersion));
    }
    draw_recent_jobs(ui);
    space(16);
    Flow flow(10, 10);
    open_file_button(ui, flow, ButtonLook::kPlain);
    if (button(ui, flow, words::kShowSample, {.description = words::kShowSampleHint}))
        ui.emit(app::SamplePressed{ui.view.now_ms});
}

void draw_loading(Ui& ui) {
    const app::Pending& pending = *ui.state.pending;
    MessageCard card(ui, words::kLoadingJob);
    const bool opened = !pending.source.is_network();
    page_title(ui, opened ? words::kOpeningTitle : words::kLoadingTheJob);
    paragraph(ui, kLead, app::words_on_pending(ui.state));
    space(16);
    progress(ui, words::kLoadingJob, pending.percent_received(), ui.theme.running.strong,
             {.height = 10, .running = true});
    space(16);
    paragraph(ui, kCode.in(&Theme::muted),
              opened ? app::name_of(pending.source) : "GET " + api::url_of(pending.request));
}

void draw_loading_other(Ui& ui) {
    if (!app::loads_other_job(ui.state)) return;
    const app::Pending& pending = *ui.state.pending;
    const std::string& shown = ui.state.loaded->exchange.request.id;
    const std::string received = app::words_on_pending(ui.state);
    notice_above(ui, ui.theme.running,
                 pending.source.is_network()
                     ? words::loading_over_job(pending.request.id, shown, received)
                     : words::opening_over_job(app::name_of(pending.source), shown, received));
}

}  // namespace ui
