#include "app/support_report.h"

#include <cmath>
#include <string_view>

#include "api/snippets.h"
#include "base/credentials.h"
#include "base/text.h"
#include "base/time.h"
#include "base/units.h"
#include "job/failures.h"
#include "job/verdict.h"

namespace app {
namespace {

// "Label: text", nothing without a text. Further lines of the text stand indented, so that none of
// them reads like a line of the report itself.
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

// In UTC and as the answer says it, in `zone` too where that is another one.
void add_time(std::string& report, std::string_view label, int64_t epoch_ms, const base::Zone& zone,
              const std::string& also) {
    std::string text = base::format_iso(epoch_ms);
    if (base::zone_name(zone, epoch_ms) != "UTC") {
        text += ", " + base::format_date_time(epoch_ms, zone);
    }
    add_line(report, label, text + also);
}

void add_time(std::string& report, std::string_view label, const job::TimeFact& time,
              const base::Zone& zone) {
    if (!time.has_value()) return;
    add_time(report, label, time.value, zone, " (" + std::to_string(time.value) + ")");
}

void add_failure(std::string& report, const job::Failure& failure) {
    add_title(report, failure.where.empty() ? "Failure of the job" : "Failure of " + failure.where);
    add_line(report, "Code", failure.code.empty() ? "none in the answer" : failure.code);
    add_line(report, "Message", failure.message.empty() ? "none in the answer" : failure.message);
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

void add_job(std::string& report, const job::Job& job, int64_t now_ms, const base::Zone& zone) {
    const job::Verdict verdict = job::verdict_of(job, now_ms, {});
    add_line(report, "Status", job.status.has_value() ? job.status.value : "none in the answer");
    add_line(report, "In words", verdict.headline);
    add_line(report, "Details", verdict.details);
    add_line(report, "Pipeline", job.pipeline.id);
    add_line(report, "Application", job.application.id);
    add_line(report, "Input file", job.input.file.id);
    add_time(report, "Created", job.created_at, zone);
    add_time(report, "Started", job.started_at, zone);
    add_time(report, "Finished", job.finished_at, zone);
    add_time(report, "Updated", job.updated_at, zone);
    const job::Failures failures = job::failures_of(job);
    for (const job::Failure& failure : failures.listed) add_failure(report, failure);
    if (failures.outputs_left_out > 0) report += "\n" + job::words_for_rest(failures) + "\n";
    if (verdict.contradictions.empty()) return;
    add_title(report, "Contradictions in the answer");
    for (const std::string& sentence : verdict.contradictions) report += "- " + sentence + "\n";
}

void add_problem(std::string& report, const api::Problem& problem) {
    add_line(report, "Problem", problem.title);
    add_line(report, "Explanation", problem.explanation);
    add_line(report, "Code of the API", problem.code);
    add_line(report, "Message of the API", problem.message);
    add_list(report, "Ruled out", problem.ruled_out);
    add_list(report, "Still possible", problem.still_possible);
}

void add_exchange(std::string& report, const Exchange& exchange) {
    const api::Answer& answer = exchange.answer;
    add_title(report, "Request and answer");
    add_line(report, "API address", exchange.request.api_address);
    add_line(report, "Request", "GET " + api::url_of(exchange.request));
    add_line(report, "Answer",
             answer.transport == api::Transport::kAnswered
                 ? std::string(base::trim("HTTP " + std::to_string(answer.status) + " " +
                                          answer.status_text))
                 : "none that the browser would show");
    add_request_ids(report, answer);
    add_line(report, "Size", base::format_bytes(static_cast<int64_t>(exchange.body_bytes)));
    add_line(report, "Time", base::format_duration(std::lround(answer.duration_ms)));
    add_line(report, "cURL", api::snippet_of(api::Tool::kCurl, exchange.request));
}

// An answer may repeat what must not be passed on.
std::string without_credentials(const State& state, const std::string& report) {
    return state.form.token.removed_from(base::mask_credentials(report));
}

}  // namespace

std::string support_report(const State& state) {
    if (!state.loaded) return {};
    const Loaded& loaded = *state.loaded;
    const int64_t as_of_ms = loaded.exchange.answer.received_at_ms;
    std::string report = "Jobglass support report\n\n";
    add_line(report, "Job", loaded.exchange.request.id);
    if (as_of_ms > 0) {
        add_time(report, "As of", as_of_ms, state.zone, " by this computer's clock");
    }
    if (loaded.problem) add_problem(report, *loaded.problem);
    if (loaded.job) add_job(report, *loaded.job, as_of_ms, state.zone);
    add_exchange(report, loaded.exchange);
    return without_credentials(state, report);
}

}  // namespace app
