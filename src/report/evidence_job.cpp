// What happened, and the job as tables.
#include "base/text.h"
#include "job/failures.h"
#include "job/verdict.h"
#include "report/evidence_parts.h"
#include "words/common.h"
#include "words/copying.h"
#include "words/evidence.h"
#include "words/facts.h"
#include "words/numbers.h"
#include "words/page.h"

namespace report {
namespace {

job::Verdict verdict_of(const Facts& facts) {
    return job::verdict_of(*facts.job, facts.exchange.answer->received_at_ms, facts.zone, {},
                           facts.files);
}

void write_failures(Html& html, const Facts& facts) {
    const job::Failures failures = job::failures_of(*facts.job);
    for (const job::Failure& failure : failures.listed) {
        write_element(html, facts, "h3",
                      failure.where.empty() ? std::string(words::kReportFailureOfJob)
                                            : words::report_failure_of(failure.where));
        FactTable table(html, facts);
        table.row(words::kReportCode, failure.code);
        table.row(words::kReportMessage, failure.message);
        for (const job::FailureLine& line : job::lines_of(failure))
            table.row(line.label, line.text);
    }
    if (failures.outputs_left_out > 0)
        write_element(html, facts, "p", job::words_for_rest(failures));
}

void add_time(FactTable& table, const Facts& facts, std::string_view label,
              const job::TimeFact& time) {
    if (!time.has_value()) return;
    table.row(label,
              base::concat({time_text(facts, time.value), " (", std::to_string(time.value), ")"}));
}

}  // namespace

std::string headline_of(const Facts& facts) {
    if (facts.job != nullptr) return verdict_of(facts).headline;
    return facts.problem != nullptr ? facts.problem->title : std::string(words::kEvidenceTitle);
}

void write_verdict(Html& html, const Facts& facts) {
    html.element("h2", words::kEvidenceVerdict);
    if (facts.problem != nullptr) {
        FactTable table(html, facts);
        write_problem(table, *facts.problem);
    }
    if (facts.job == nullptr) return;
    const job::Verdict verdict = verdict_of(facts);
    write_element(html, facts, "p", verdict.details);
    write_element(html, facts, "p", verdict.next);
    write_failures(html, facts);
    if (verdict.contradictions.empty()) return;
    html.element("h3", words::kReportContradictions);
    write_list(html, facts, verdict.contradictions);
}

void write_job(Html& html, const Facts& facts) {
    if (facts.job == nullptr) return;
    const job::Job& job = *facts.job;
    html.element("h2", words::kEvidenceJob);
    {
        FactTable table(html, facts);
        table.row(words::kJobId, job.id.value);
        table.row(words::kStatus, job.status.value);
        if (job.percentage_completed.has_value())
            table.row(words::kProgress, words::format_percent(job.percentage_completed.value));
        table.row(words::kErrorCode, job.error_code.value);
        table.row(words::kErrorMessage, job.error_msg.value);
        table.row(words::kEvidenceInputName, job.input.input_name.value);
        table.row(words::kReportInputFile, job.input.file.id);
        table.row(words::kPipeline, job.pipeline.id);
        table.row(words::kApplication, job.application.id);
        table.row(words::kUser, job.user.id);
        table.row(words::kUserData, job.user_data.value);
        add_time(table, facts, words::kCreated, job.created_at);
        add_time(table, facts, words::kStarted, job.started_at);
        add_time(table, facts, words::kFinished, job.finished_at);
        add_time(table, facts, words::kUpdated, job.updated_at);
    }
    if (facts.outputs.rows.empty()) return;
    html.element("h3", words::kOutputs);
    write_table(html, facts, facts.outputs);
}

}  // namespace report
