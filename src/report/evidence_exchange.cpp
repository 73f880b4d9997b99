// The requests of the page: what was sent, without the token, and what came of it.
#include <cmath>

#include "base/text.h"
#include "report/evidence_parts.h"
#include "words/common.h"
#include "words/copying.h"
#include "words/evidence.h"
#include "words/numbers.h"
#include "words/opened.h"
#include "words/problems.h"
#include "words/request.h"

namespace report {
namespace {

constexpr const char* kHiddenToken = "•••";

std::string lines(const std::vector<std::string>& items) {
    return base::join(items, "\n");
}

void write_headers(Html& html, const Facts& facts, const std::vector<api::Header>& headers) {
    FactTable table(html, facts, true);
    for (const auto& [name, value] : headers) table.row(name, value);
}

void write_request(Html& html, const Facts& facts, const Exchange& exchange) {
    const bool opened = exchange.request == nullptr;
    write_element(html, facts, "h3",
                  opened ? exchange.opened : "GET " + api::url_of(*exchange.request));
    {
        FactTable table(html, facts);
        table.row(words::kStatus, exchange.status);
        if (opened) table.row(words::kRequest, words::kNothingRequested);
        if (exchange.answer != nullptr) {
            const api::Answer& answer = *exchange.answer;
            if (answer.received_at_ms > 0)
                table.row(words::kEvidenceReceivedAt, time_text(facts, answer.received_at_ms));
            if (!opened)
                table.row(words::kEvidenceDuration,
                          words::format_duration(std::lround(answer.duration_ms)));
            table.row(words::kEvidenceSize,
                      words::bytes(static_cast<int64_t>(exchange.body_bytes)));
        }
        if (exchange.problem != nullptr) write_problem(table, *exchange.problem);
    }
    if (opened) return;
    std::vector<api::Header> sent = api::headers_of(*exchange.request);
    sent.emplace_back("Authorization", std::string("Bearer ") + kHiddenToken);
    html.element("h4", words::kEvidenceSentHeaders);
    write_headers(html, facts, sent);
    if (exchange.answer == nullptr || exchange.answer->headers.empty()) return;
    html.element("h4", words::kEvidenceReceivedHeaders);
    write_headers(html, facts, exchange.answer->headers);
}

}  // namespace

void write_problem(FactTable& table, const api::Problem& problem) {
    table.row(words::kProblem, problem.title);
    table.row(words::kReportExplanation, problem.explanation);
    table.row(words::kReportApiCode, problem.code);
    table.row(words::kReportApiMessage, problem.message);
    table.row(words::kRuledOut, lines(problem.ruled_out));
    table.row(words::kStillPossible, lines(problem.still_possible));
    table.row(words::kWhatYouCanDo, lines(problem.what_to_do));
}

void write_requests(Html& html, const Facts& facts) {
    if (facts.requests.empty()) return;
    html.element("h2", words::kEvidenceRequests);
    for (const Exchange& exchange : facts.requests) write_request(html, facts, exchange);
}

}  // namespace report
