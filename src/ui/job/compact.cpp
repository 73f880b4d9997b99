// The view that a host asks for with `view="compact"`: what fits a small frame, one thing below the
// other, without fields and tabs. The full view begins with the most important of it in low
// windows.
#include "app/live.h"
#include "app/tabs.h"
#include "ui/credentials.h"
#include "ui/facts.h"
#include "ui/job/shown_verdict.h"
#include "ui/panels.h"
#include "ui/problem/diagnosis.h"
#include "ui/recorded.h"
#include "words/host.h"
#include "words/numbers.h"
#include "words/page.h"
#include "words/verdict.h"

namespace ui {
namespace {

constexpr float kMargin = 12;
constexpr float kPercentWidth = 52;
constexpr float kBarGap = 8;
constexpr float kLineHeight = 22;
constexpr TextStyle kSmallTitle{Face::kSemibold, 18};

// A bar to the right end of the line, with its number behind it.
void draw_bar(Ui& ui, std::string_view name, std::optional<double> percent, const Tone& tone,
              bool running) {
    const float width = std::max(room() - kPercentWidth - kBarGap, 0.f);
    progress(ui, name, percent, tone.strong,
             {.width = width, .running = running, .line_height = kLineHeight});
    ImGui::SameLine(0, kBarGap);
    text(ui, kNote, percent ? words::format_percent(*percent) : std::string(words::kNoPercent),
         {.height = kLineHeight});
}

std::optional<double> percent_of(const job::NumberFact& fact) {
    return fact.has_value() ? std::optional(fact.value) : std::nullopt;
}

bool has_failed(const job::Output& output) {
    return job::stage_of(output.status.value) == job::Stage::kFailed ||
           !output.error_code.value.empty();
}

std::string name_of(const Ui& ui, size_t index) {
    const job::Job& job = *ui.state.loaded->job;
    const std::string& name = job.outputs.value[index].output_name.value;
    return name.empty() ? job::output_label(job, index) : without_secrets(ui, name);
}

void draw_output(Ui& ui, size_t index) {
    const job::Job& job = *ui.state.loaded->job;
    const job::Output& output = job.outputs.value[index];
    ImGui::TableNextRow();
    ImGui::TableNextColumn();
    ui.open({.role = Role::kListItem,
             .position = static_cast<int>(index) + 1,
             .count = static_cast<int>(job.outputs.value.size())},
            std::to_string(index));
    text(ui, kSmall, name_of(ui, index), {.width = room(), .height = kLineHeight});
    ImGui::TableNextColumn();
    const std::optional<double> percent = percent_of(output.percentage_completed);
    const bool is_done = percent && *percent >= 100;
    const Tone& tone = has_failed(output) ? ui.theme.failed
                       : is_done          ? ui.theme.succeeded
                                          : ui.theme.running;
    draw_bar(ui, job::output_label(job, index), percent, tone,
             app::is_followed(ui.state) && !is_done);
    ui.close(bounds_of_row());
}

void draw_outputs_briefly(Ui& ui, size_t count) {
    if (count == 0) return;
    constexpr float kRowsBeyondWindow = 8;
    Scope list(ui, Role::kList, words::kCompactOutputs);
    ImGui::PushStyleVar(ImGuiStyleVar_CellPadding, {kBarGap / 2, 0});
    ImGui::BeginTable("outputs", 2, ImGuiTableFlags_NoPadOuterX | ImGuiTableFlags_NoClip);
    ImGui::TableSetupColumn("name", ImGuiTableColumnFlags_WidthStretch, 2);
    ImGui::TableSetupColumn("progress", ImGuiTableColumnFlags_WidthStretch, 3);
    draw_rows(ui,
              {.last = count,
               .height = kLineHeight,
               .beyond = kRowsBeyondWindow,
               .recorded = recorded_of(ui.view, count, kRecordedOutputs)},
              [&](size_t row) { draw_output(ui, row); });
    ImGui::EndTable();
    ImGui::PopStyleVar();
}

void draw_job_briefly(Ui& ui) {
    const job::Job& job = *ui.state.loaded->job;
    const job::Verdict verdict = shown_verdict(ui, shown_eta(ui));
    const Tone& tone = tone_of(ui.theme, verdict);
    paragraph(ui, kSmallTitle, verdict.headline, {.role = Role::kHeading, .level = 1});
    paragraph(ui, kNote, verdict.next);
    draw_bar(ui, words::kProgressOfJob, percent_of(job.percentage_completed), tone,
             app::is_followed(ui.state));
    space(8);
    draw_outputs_briefly(ui, job.outputs.value.size());
    draw_failures(ui);
    for (const std::string& sentence : verdict.contradictions) {
        space(8);
        notice(ui, ui.theme.queued, sentence);
    }
}

void draw_problem_briefly(Ui& ui, const api::Problem& problem, int level) {
    Scope region(ui, Role::kRegion, words::kProblem);
    paragraph(ui, kSmallTitle, problem.title, {.role = Role::kHeading, .level = level});
    paragraph(ui, kNote, problem.explanation);
    {
        Facts facts(ui);
        add_diagnosis(facts, problem);
    }
    space(8);
}

void draw_waiting_briefly(Ui& ui) {
    if (!ui.state.is_loading()) return paragraph(ui, kLead, words::kNoJobYet);
    const app::Pending& pending = *ui.state.pending;
    paragraph(ui, kLead,
              pending.awaits_token ? words::waiting_for_token(ui.state.host.origin)
                                   : words::kLoadingTheJob);
    progress(ui, words::kLoadingJob, pending.percent_received(), ui.theme.running.strong,
             {.running = true});
}

void draw_form_faults(Ui& ui) {
    const app::Form& form = ui.state.form;
    for (const std::string* fault :
         {&form.job_id_fault, &form.token_fault, &form.more_kinds_fault}) {
        if (!fault->empty()) notice(ui, ui.theme.failed, *fault);
    }
}

// How fresh the job is, and the way to the full page.
void draw_foot(Ui& ui) {
    ImGui::PushStyleVarY(ImGuiStyleVar_ItemSpacing, 0);
    {
        Middle middle(ui.control_height(), ui.tool_height());
        if (button(ui, words::kOpenFullPage,
                   {.look = ButtonLook::kSoft, .description = words::kOpenFullPageHint}))
            ui.emit(app::FullPageOpened{});
    }
    if (ui.state.loaded) {
        ImGui::SameLine(0, kBarGap);
        draw_freshness(ui, room());
    }
    ImGui::PopStyleVar();
}

}  // namespace

bool has_brief(const Ui& ui) {
    const auto& loaded = ui.state.loaded;
    return ui.low() && loaded && !loaded->problem && app::shown_tab(ui.state) == app::Tab::kJob;
}

void draw_brief(Ui& ui) {
    constexpr size_t kMostOutputs = 4;
    paragraph(ui, kSmallTitle, shown_verdict(ui, shown_eta(ui)).headline,
              {.role = Role::kHeading, .level = 1});
    const size_t count = ui.state.loaded->job->outputs.value.size();
    const size_t shown = std::min(count, kMostOutputs);
    draw_outputs_briefly(ui, shown);
    if (shown < count)
        paragraph(ui, kNote, words::more_outputs_below(static_cast<int64_t>(count - shown)));
    if (width_of_live_switch(ui) == 0) return;
    ImGui::PushStyleVarY(ImGuiStyleVar_ItemSpacing, 0);
    draw_live_switch(ui);
    ImGui::SameLine(0, kBarGap);
    draw_freshness(ui, room());
    ImGui::PopStyleVar();
}

void draw_compact(Ui& ui) {
    const app::State& state = ui.state;
    Scope panel(ui, Role::kRegion, words::kJob);
    Inset inset(kMargin, kMargin);
    space(kMargin);
    draw_host_notices(ui);
    draw_form_faults(ui);
    draw_trouble(ui);
    if (state.failed_load) draw_problem_briefly(ui, state.failed_load->problem, 2);
    if (!state.loaded) {
        draw_waiting_briefly(ui);
    } else if (state.loaded->problem) {
        draw_problem_briefly(ui, *state.loaded->problem, 1);
    } else {
        draw_job_briefly(ui);
    }
    space(4);
    draw_foot(ui);
    space(4);
}

}  // namespace ui
