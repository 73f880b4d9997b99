// The cards below the outputs: the references, times and status, and every field nothing else
// shows.
#include "document/path/paths.h"
#include "ui/object_view.h"
#include "ui/panels.h"
#include "ui/time_text.h"
#include "words/facts.h"
#include "words/numbers.h"

namespace ui {
namespace {

void add_time(Facts& facts, const char* label, const job::TimeFact& fact) {
    Ui& ui = facts.ui;
    if (!fact.has_value()) return add_fact(facts, label, fact, "");
    const auto draw = [&] {
        const std::string exact = words::format_exact(fact.value);
        copyable_text(
            ui,
            {label, time_text(ui, fact.value), {{}, fact.node}, original_of(ui, fact.node), exact},
            kBody);
        paragraph(ui, TextStyle{Face::kMono, 12, &Theme::muted},
                  std::to_string(fact.value) + " · " + base::format_iso(fact.value));
    };
    facts.row({label, {{}, fact.node}}, draw);
}

}  // namespace

void draw_references(Ui& ui) {
    const job::Job& job = *ui.state.loaded->job;
    Card card(ui, words::kReferencesCard);
    Padding padding;
    Facts facts(ui);
    add_reference(facts, words::kPipeline, job.pipeline);
    add_reference(facts, words::kApplication, job.application);
    add_reference(facts, words::kUser, job.user);
    facts.row({words::kAutograph, {{}, job.autograph.node}},
              [&] { draw_part(ui, nesting_of(ui), words::kAutograph, job.autograph); });
    add_fact(facts, words::kUserData, job.user_data);
    add_fact(facts, words::kOutputPrefix, job.output_prefix, kCode);
}

void draw_times(Ui& ui) {
    const job::Job& job = *ui.state.loaded->job;
    Card card(ui, words::kTimesCard);
    Padding padding;
    Facts facts(ui);
    add_time(facts, words::kCreated, job.created_at);
    if (job.started_at.presence != job::Presence::kAbsent)
        add_time(facts, words::kStarted, job.started_at);
    add_time(facts, words::kFinished, job.finished_at);
    add_time(facts, words::kUpdated, job.updated_at);
}

void draw_status(Ui& ui) {
    const job::Job& job = *ui.state.loaded->job;
    Card card(ui, words::kStatus);
    Padding padding;
    Facts facts(ui);
    add_fact(facts, words::kIdOfJob, job.id, kCode);
    add_fact(facts, words::kStatus, job.status, kCode);
    add_fact(facts, words::kProgress, job.percentage_completed,
             words::format_percent(job.percentage_completed.value));
    // Where there is an error, its panel shows both.
    if (!job.error_code.has_value()) add_fact(facts, words::kErrorCode, job.error_code, kCode);
    if (!job.error_msg.has_value()) add_fact(facts, words::kErrorMessage, job.error_msg);
    add_fact(facts, words::kJobVersion, job.version);
    if (job.href.presence != job::Presence::kAbsent)
        add_fact(facts, words::kJobHref, job.href, kCode);
}

void draw_other_fields(Ui& ui) {
    const app::Loaded& loaded = *ui.state.loaded;
    const std::vector<document::NodeId>& others = loaded.coverage.others;
    if (others.empty()) return;
    const app::Spot spot{document::kNoNode};
    const size_t shown = shown_of(ui, spot, others.size());
    Card card(ui, words::kOtherFields);
    Padding padding;
    {
        Facts facts(ui);
        for (size_t index = 0; index < shown; ++index) {
            facts.row({document::path(loaded.document, others[index]), {}, Face::kMono},
                      [&] { draw_value(ui, nesting_of(ui), others[index]); });
        }
    }
    for (size_t index = shown; index < others.size(); ++index) ui.hold_back({{}, others[index]});
    draw_more(ui, spot, shown, others.size());
}

}  // namespace ui
