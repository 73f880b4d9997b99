// A job that did not come from the API: the way to open one, and where it came from.
#include "words/opened.h"
#include "app/past_requests.h"
#include "ui/facts.h"
#include "ui/panels.h"
#include "ui/request/answer.h"
#include "ui/time_text.h"
#include "words/evidence.h"
#include "words/request.h"

namespace ui {
namespace {

std::string sentence_on(Ui& ui, const app::Source& source) {
    switch (source.kind) {
        case app::SourceKind::kPaste: return words::kJobFromPaste;
        case app::SourceKind::kSample: return words::kJobFromSample;
        default: break;
    }
    const std::string name = app::name_of(source);
    if (source.kind == app::SourceKind::kEvidence)
        return words::job_from_evidence(name, time_text(ui, source.modified_ms), source.masked);
    return source.modified_ms > 0 ? words::job_from_file(name, time_text(ui, source.modified_ms))
                                  : words::job_from_file(name);
}

void add_source(Facts& facts, const app::PastRequest& past) {
    const app::Exchange& exchange = past.exchange;
    facts.text(words::kSourceName, app::name_of(exchange.source));
    const bool is_evidence = exchange.source.kind == app::SourceKind::kEvidence;
    add_moment(facts, is_evidence ? words::kAnswerReceived : words::kSourceChanged,
               exchange.source.modified_ms);
    if (exchange.source.modified_ms == 0)
        add_moment(facts, words::kSourceAsOf, exchange.answer.received_at_ms);
    if (past.progress == app::Progress::kOver)
        facts.text(words::kAnswerSize, app::size_text(exchange));
    facts.text(words::kSourceRequest, words::kNothingRequested, kMissing);
    if (past.problem) add_problem(facts, *past.problem);
}

}  // namespace

void open_file_button(Ui& ui, Flow& flow, ButtonLook look) {
    if (button(ui, flow, words::kOpenFile, {.look = look, .description = words::kOpenFileHint}))
        ui.emit(app::FileChoicePressed{});
}

void draw_source_of_job(Ui& ui) {
    const app::Source& source = ui.state.loaded->exchange.source;
    if (!source.is_network()) notice_above(ui, ui.theme.running, sentence_on(ui, source));
}

void draw_source(Ui& ui, const app::PastRequest& past) {
    Card card(ui, words::kSourceCard);
    Padding padding;
    {
        Facts facts(ui);
        add_source(facts, past);
    }
    if (!ui.state.loaded) return;
    space(12);
    evidence_button(ui);
}

}  // namespace ui
