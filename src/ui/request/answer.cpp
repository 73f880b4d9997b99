#include "ui/request/answer.h"

#include "app/past_requests.h"
#include "ui/panels.h"
#include "ui/problem/diagnosis.h"
#include "ui/time_text.h"
#include "words/request.h"

namespace ui {
namespace {

const char* not_reported(const api::Answer& answer) {
    return answer.cross_origin ? words::kTimingHiddenByCors : words::kTimingNotReported;
}

void add_way(Facts& facts, const app::Exchange& exchange) {
    const api::Answer& answer = exchange.answer;
    facts.text(words::kAnswerTime, app::duration_text(answer));
    if (answer.timing.total_ms() > 0) {
        facts.row(words::kAnswerTiming, [&] { draw_timing(facts.ui, answer); });
    } else {
        facts.text(words::kAnswerTiming, not_reported(answer), kMissing);
    }
    facts.text(words::kAnswerSize, app::size_text(exchange));
    if (answer.timing.body_bytes > 0) {
        facts.text(words::kTransferred, app::transferred_text(exchange));
    } else if (exchange.body_bytes > 0) {
        facts.text(words::kTransferred, not_reported(answer), kMissing);
    }
}

void add_answer(Facts& facts, const app::PastRequest& past) {
    const api::Answer& answer = past.exchange.answer;
    const bool answered = answer.has_response();
    if (answer.url != api::url_of(past.exchange.request) && !answer.url.empty())
        facts.text(words::kRedirectedTo, api::origin_of(answer.url));
    add_moment(facts, answered ? words::kAnswerReceived : words::kAnswerEnded,
               answer.received_at_ms);
    if (!answered) return facts.text(words::kAnswerTime, app::duration_text(answer));
    add_way(facts, past.exchange);
    add_headers(facts, answer.headers);
    facts.text(words::kAnswerOtherHeaders,
               answer.cross_origin ? words::kHeadersHidden : words::kOnlyCookiesHidden, kMissing);
}

}  // namespace

void add_problem(Facts& facts, const api::Problem& problem) {
    facts.row(words::kProblem, [&] {
        paragraph(facts.ui, kStrong, problem.title);
        paragraph(facts.ui, kBody, problem.explanation);
    });
    add_diagnosis(facts, problem);
}

void add_moment(Facts& facts, std::string_view label, int64_t epoch_ms) {
    if (epoch_ms <= 0) return;
    facts.row(label, [&] { moment(facts.ui, kBody, time_text(facts.ui, epoch_ms), epoch_ms); });
}

void add_headers(Facts& facts, const std::vector<api::Header>& headers) {
    for (const auto& [name, value] : headers) {
        // A server may send back what it was sent.
        const std::string shown = facts.ui.state.form.token.removed_from(value);
        facts.row({name, {}, Face::kMono}, [&] { paragraph(facts.ui, kCode, shown); });
    }
}

void draw_answer(Ui& ui, const app::PastRequest& past) {
    Card card(ui, words::kAnswerCard);
    Padding padding;
    Facts facts(ui, kHeaderColumn);
    facts.text(words::kStatus, app::status_text(past), kCode);
    if (past.problem) add_problem(facts, *past.problem);
    if (past.progress == app::Progress::kOver) add_answer(facts, past);
}

}  // namespace ui
