#include "report/support_text.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "api/snippets.h"
#include "base/text.h"
#include "base/version.h"
#include "job/failures.h"
#include "job/verdict.h"
#include "words/common.h"
#include "words/copying.h"
#include "words/evidence.h"
#include "words/numbers.h"
#include "words/opened.h"

namespace report {
namespace {

// A value that has more is not quoted.
constexpr size_t kMostLinesOfValue = 8;
constexpr size_t kMostLettersOfValue = 2'000;

size_t letters_in(std::string_view text) {
    return static_cast<size_t>(
        std::count_if(text.begin(), text.end(), [](char byte) { return (byte & 0xc0) != 0x80; }));
}

// Lines that belong together, all or none of which are in the text.
class Section {
public:
    explicit Section(std::string title = {}) {
        if (!title.empty()) lines_.push_back(std::move(title));
    }

    void line(std::string text) { lines_.push_back(std::move(text)); }

    // "Label: text", nothing without a text. Further lines of the text are indented, so that none
    // of them looks like a line of the report.
    void row(std::string_view label, std::string_view text) {
        if (text.empty()) return;
        const std::vector<std::string> parts = base::split(text, '\n');
        const size_t letters = letters_in(text);
        if (parts.size() > kMostLinesOfValue || letters > kMostLettersOfValue)
            return line(base::concat({label, ": ", words::report_too_long(parts.size(), letters)}));
        for (size_t part = 0; part < parts.size(); ++part)
            line(part == 0 ? base::concat({label, ": ", parts[0]})
                           : base::concat({"    ", parts[part]}));
    }

    void list(std::string_view label, const std::vector<std::string>& items) {
        row(label, base::join(items, "; "));
    }

    const std::vector<std::string>& lines() const { return lines_; }

private:
    std::vector<std::string> lines_;
};

void add_time(Section& section, const Facts& facts, std::string_view label,
              const job::TimeFact& time) {
    if (!time.has_value()) return;
    section.row(
        label, base::concat({time_text(facts, time.value), " (", std::to_string(time.value), ")"}));
}

Section failure_section(const job::Failure& failure) {
    Section section(failure.where.empty() ? std::string(words::kReportFailureOfJob)
                                          : words::report_failure_of(failure.where));
    const auto given = [](const std::string& text) {
        return text.empty() ? std::string_view(words::kReportNotInAnswer) : text;
    };
    section.row(words::kReportCode, given(failure.code));
    section.row(words::kReportMessage, given(failure.message));
    for (const job::FailureLine& line : job::lines_of(failure)) section.row(line.label, line.text);
    return section;
}

void add_job(Section& section, const Facts& facts, const job::Verdict& verdict) {
    const job::Job& job = *facts.job;
    section.row(words::kStatus,
                job.status.has_value() ? job.status.value : words::kReportNotInAnswer);
    section.row(words::kReportInWords, verdict.headline);
    section.row(words::kReportDetails, verdict.details);
    section.row(words::kPipeline, job.pipeline.id);
    section.row(words::kApplication, job.application.id);
    section.row(words::kReportInputFile, job.input.file.id);
    add_time(section, facts, words::kCreated, job.created_at);
    add_time(section, facts, words::kStarted, job.started_at);
    add_time(section, facts, words::kFinished, job.finished_at);
    add_time(section, facts, words::kUpdated, job.updated_at);
}

void add_problem(Section& section, const api::Problem& problem) {
    section.row(words::kProblem, problem.title);
    section.row(words::kReportExplanation, problem.explanation);
    section.row(words::kReportApiCode, problem.code);
    section.row(words::kReportApiMessage, problem.message);
    section.list(words::kReportRuledOut, problem.ruled_out);
    section.list(words::kReportStillPossible, problem.still_possible);
}

Section head_of(const Facts& facts, const job::Verdict& verdict) {
    Section section;
    section.row(words::kReportVersion, base::kVersion);
    section.row(words::kReportBrowser, facts.browser);
    section.row(words::kJob, job_id_of(facts));
    const api::Answer* answer = facts.exchange.answer;
    if (answer != nullptr && answer->received_at_ms > 0)
        section.row(words::kReportAsOf,
                    words::report_by_this_clock(time_text(facts, answer->received_at_ms)));
    if (facts.problem != nullptr) add_problem(section, *facts.problem);
    if (facts.job != nullptr) add_job(section, facts, verdict);
    if (facts.responses.size() > 1)
        section.row(words::kReportResponses,
                    words::report_responses(facts.responses.size(),
                                            time_text(facts, facts.responses.back().at_ms)));
    return section;
}

// What MediaHub and the servers before it may find the request by.
void add_request_ids(Section& section, const api::Answer& answer) {
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
    for (const char* name : kNames) section.row(name, api::header_value(answer.headers, name));
}

Section exchange_of(const Facts& facts) {
    Section section(words::kReportExchange);
    const Exchange& exchange = facts.exchange;
    if (exchange.request == nullptr) {
        section.row(words::kReportSource, exchange.opened);
        section.row(words::kRequest, words::kNothingRequested);
    } else {
        section.row(words::kApiAddress, exchange.request->api_address);
        section.row(words::kRequest, "GET " + api::url_of(*exchange.request));
        section.row(words::kReportAnswer, answer_text(exchange.answer));
        if (exchange.answer != nullptr) add_request_ids(section, *exchange.answer);
    }
    section.row(words::kReportSize, words::format_bytes(static_cast<int64_t>(exchange.body_bytes)));
    if (exchange.body_bytes > 0) section.row(words::kReportHash, facts.sha256);
    if (exchange.request == nullptr) return section;
    if (exchange.answer != nullptr)
        section.row(words::kReportTime,
                    words::format_duration(std::lround(exchange.answer->duration_ms)));
    section.row("cURL", api::snippet_of(api::Tool::kCurl, *exchange.request));
    return section;
}

Section contradictions_of(const job::Verdict& verdict) {
    Section section(words::kReportContradictions);
    for (const std::string& sentence : verdict.contradictions) section.line("- " + sentence);
    return section;
}

// Those that may be left out, the most important first.
std::vector<Section> details_of(const Facts& facts, const job::Verdict& verdict) {
    std::vector<Section> details;
    if (facts.job == nullptr) return details;
    const job::Failures failures = job::failures_of(*facts.job);
    for (const job::Failure& failure : failures.listed) details.push_back(failure_section(failure));
    if (failures.outputs_left_out > 0) details.emplace_back(job::words_for_rest(failures));
    if (!verdict.contradictions.empty()) details.push_back(contradictions_of(verdict));
    return details;
}

}  // namespace

std::string support_text(const Facts& facts) {
    const job::Verdict verdict =
        facts.job != nullptr ? job::verdict_of(*facts.job, facts.exchange.answer->received_at_ms,
                                               {}, {}, facts.files)
                             : job::Verdict();
    const Section head = head_of(facts, verdict);
    const Section exchange = exchange_of(facts);
    // The title, and what says that something is left out, with an empty line beside each.
    size_t used = 2 + head.lines().size() + 1 + exchange.lines().size() + 2;
    std::string text =
        base::concat({words::kReportTitle, "\n\n", base::join(head.lines(), "\n"), "\n"});
    size_t left_out = 0;
    for (const Section& section : details_of(facts, verdict)) {
        const size_t needed = section.lines().size() + 1;
        if (used + needed > kMostLines) {
            ++left_out;
            continue;
        }
        used += needed;
        text += base::concat({"\n", base::join(section.lines(), "\n"), "\n"});
    }
    if (left_out > 0) text += base::concat({"\n", words::report_left_out(left_out), "\n"});
    text += base::concat({"\n", base::join(exchange.lines(), "\n"), "\n"});
    return cleaned(facts, text);
}

}  // namespace report
