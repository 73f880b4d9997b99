#include "app/support_report.h"

#include <cmath>
#include <string_view>

#include "api/snippets.h"
#include "base/credentials.h"
#include "base/no_break.h"
#include "base/text.h"
#include "base/time.h"
#include "base/version.h"
#include "job/failures.h"
#include "job/verdict.h"
#include "words/common.h"
#include "words/copying.h"
#include "words/moments.h"
#include "words/numbers.h"

namespace app {
namespace {

// "Label: text", nothing without a text. Further lines of the text are indented, so that none of
// them looks like a line of the report.
void add_line(std::string& report, std::string_view label, std::string_view text) {
    if (text.empty()) return;
    report += label;
    report += ": ";
    report += base::join(base::split(text, '\n'), "\n    ");
    report += "\n";
}

void add_title(std::string& report, std::string_view title) {
    report += "\n";
    report += title;
    report += "\n";
}

void add_list(std::string& report, std::string_view label, const std::vector<std::string>& items) {
    add_line(report, label, base::join(items, "; "));
}

// In UTC, in `zone` too where that is another one.
std::string time_text(int64_t epoch_ms, const base::Zone& zone) {
    std::string text = base::format_iso(epoch_ms);
    if (base::zone_name(zone, epoch_ms) != "UTC") {
        text += ", " + words::format_date_time(epoch_ms, zone);
    }
    return text;
}

void add_time(std::string& report, std::string_view label, const job::TimeFact& time,
              const base::Zone& zone) {
    if (!time.has_value()) return;
    add_line(report, label,
             base::concat({time_text(time.value, zone), " (", std::to_string(time.value), ")"}));
}

void add_failure(std::string& report, const job::Failure& failure) {
    add_title(report, failure.where.empty() ? words::kReportFailureOfJob
                                            : words::report_failure_of(failure.where));
    add_line(report, words::kReportCode,
             failure.code.empty() ? words::kReportNotInAnswer : failure.code);
    add_line(report, words::kReportMessage,
             failure.message.empty() ? words::kReportNotInAnswer : failure.message);
    for (const job::FailureLine& line : job::lines_of(failure)) {
        add_line(report, line.label, line.text);
    }
}

// What MediaHub and the servers before it may find the request by.
void add_request_ids(std::string& report, const api::Answer& answer) {
    constexpr const char* kNames[] = {"Date",
                                      "Server",
                                      "Via",
                                      "X-Request-Id",
                                      "X-Correlation-Id",
                                      "Request-Id",
                                      "X-Amzn-RequestId",
                                      "X-Amz-Request-Id",
                                      "X-Amz-Cf-Id",
                                      "CF-Ray",
                                      "X-Trace-Id",
                                      "Traceparent"};
    for (const char* name : kNames) {
        add_line(report, name, api::header_value(answer.headers, name));
    }
}

void add_job(std::string& report, const State& state, int64_t now_ms) {
    const job::Job& job = *state.loaded->job;
    const base::Zone& zone = state.zone;
    const job::Verdict verdict = job::verdict_of(job, now_ms, {}, {}, state.file_checks.summary);
    add_line(report, words::kStatus,
             job.status.has_value() ? job.status.value : words::kReportNotInAnswer);
    add_line(report, words::kReportInWords, verdict.headline);
    add_line(report, words::kReportDetails, verdict.details);
    add_line(report, words::kPipeline, job.pipeline.id);
    add_line(report, words::kApplication, job.application.id);
    add_line(report, words::kReportInputFile, job.input.file.id);
    add_time(report, words::kCreated, job.created_at, zone);
    add_time(report, words::kStarted, job.started_at, zone);
    add_time(report, words::kFinished, job.finished_at, zone);
    add_time(report, words::kUpdated, job.updated_at, zone);
    const job::Failures failures = job::failures_of(job);
    for (const job::Failure& failure : failures.listed) add_failure(report, failure);
    if (failures.outputs_left_out > 0) report += "\n" + job::words_for_rest(failures) + "\n";
    if (verdict.contradictions.empty()) return;
    add_title(report, words::kReportContradictions);
    for (const std::string& sentence : verdict.contradictions) report += "- " + sentence + "\n";
}

void add_problem(std::string& report, const api::Problem& problem) {
    add_line(report, words::kProblem, problem.title);
    add_line(report, words::kReportExplanation, problem.explanation);
    add_line(report, words::kReportApiCode, problem.code);
    add_line(report, words::kReportApiMessage, problem.message);
    add_list(report, words::kReportRuledOut, problem.ruled_out);
    add_list(report, words::kReportStillPossible, problem.still_possible);
}

void add_exchange(std::string& report, const Exchange& exchange) {
    const api::Answer& answer = exchange.answer;
    add_title(report, words::kReportExchange);
    add_line(report, words::kApiAddress, exchange.request.api_address);
    add_line(report, words::kRequest, "GET " + api::url_of(exchange.request));
    add_line(report, words::kReportAnswer,
             answer.has_response()
                 ? std::string(base::trim("HTTP " + std::to_string(answer.status) + " " +
                                          answer.status_text))
                 : words::kReportNoAnswer);
    add_request_ids(report, answer);
    add_line(report, words::kReportSize,
             words::format_bytes(static_cast<int64_t>(exchange.body_bytes)));
    add_line(report, words::kReportTime, words::format_duration(std::lround(answer.duration_ms)));
    add_line(report, "cURL", api::snippet_of(api::Tool::kCurl, exchange.request));
}

// A response may repeat secrets.
std::string without_credentials(const State& state, const std::string& report) {
    return state.form.token.removed_from(base::mask_credentials(base::with_plain_spaces(report)));
}

}  // namespace

std::string support_report(const State& state) {
    if (!state.loaded) return {};
    const Loaded& loaded = *state.loaded;
    const auto& failed = state.failed_load;
    const Exchange& exchange = failed ? failed->exchange : loaded.exchange;
    const int64_t as_of_ms = exchange.answer.received_at_ms;
    std::string report = words::kReportTitle;
    report += "\n\n";
    add_line(report, words::kReportVersion, base::kVersion);
    add_line(report, words::kJob, exchange.request.id);
    if (as_of_ms > 0) {
        add_line(report, words::kReportAsOf,
                 words::report_by_this_clock(time_text(as_of_ms, state.zone)));
    }
    if (failed) add_problem(report, failed->problem);
    if (!failed && loaded.problem) add_problem(report, *loaded.problem);
    if (!failed && loaded.job) add_job(report, state, as_of_ms);
    add_exchange(report, exchange);
    return without_credentials(state, report);
}

}  // namespace app
