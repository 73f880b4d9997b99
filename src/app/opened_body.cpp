#include "app/opened_body.h"

#include <utility>

#include "base/credentials.h"
#include "base/html.h"
#include "base/text.h"
#include "document/parse.h"
#include "job/api_error.h"
#include "words/evidence.h"
#include "words/opened.h"

namespace app {
namespace {

using api::ProblemKind;

api::Problem problem_of(ProblemKind kind, std::string title, std::string explanation) {
    api::Problem problem;
    problem.kind = kind;
    problem.title = std::move(title);
    problem.explanation = std::move(explanation);
    problem.what_to_do = {words::kOpenWhatMediaHubSent};
    return problem;
}

std::optional<api::Problem> fault_of(const Source& source, const api::Answer& answer) {
    const std::string name = name_of(source);
    if (answer.transport == api::Transport::kTooLarge)
        return problem_of(ProblemKind::kTooLarge, words::kFileTooLargeTitle,
                          words::file_too_large(name));
    if (answer.transport == api::Transport::kFailed)
        return problem_of(ProblemKind::kBrokenConnection, words::kFileUnreadableTitle,
                          words::file_unreadable(name));
    if (answer.body.empty() && source.kind == SourceKind::kEvidence)
        return problem_of(ProblemKind::kEmptyBody, words::kEvidenceWithoutBodyTitle,
                          words::evidence_without_body(name));
    if (base::trim(answer.body).empty())
        return problem_of(ProblemKind::kEmptyBody, words::kFileEmptyTitle, words::file_empty(name));
    if (base::starts_html_page(base::trim(answer.body)))
        return problem_of(ProblemKind::kHtmlInstead, words::kFileIsHtmlTitle,
                          words::file_is_html(name));
    return std::nullopt;
}

// An error of the API that somebody saved.
api::Problem saved_error(const std::string& name, job::ServerWords said) {
    api::Problem problem = problem_of(ProblemKind::kReportedError, words::kFileHoldsErrorTitle,
                                      words::file_holds_error(name));
    problem.code = base::mask_credentials(said.code);
    problem.message = base::mask_credentials(said.message);
    return problem;
}

}  // namespace

Reading read_opened_body(const Source& source, api::Answer& answer) {
    const std::string name = name_of(source);
    Reading reading;
    reading.problem = fault_of(source, answer);
    reading.document = document::parse(std::exchange(answer.body, {}), {});
    if (reading.problem || !reading.document.problem) return reading;
    const document::Problem& why = *reading.document.problem;
    reading.problem = why.truncated
                          ? problem_of(ProblemKind::kTruncated, words::kFileTruncatedTitle,
                                       words::file_stops(name, document::describe(why)))
                          : problem_of(ProblemKind::kNotTheFormat, words::kFileNotParsedTitle,
                                       words::file_stops(name, document::describe(why)));
    return reading;
}

api::Problem without_job(const Source& source, const document::Document& document) {
    const std::string name = name_of(source);
    if (auto said = job::read_reported_error(document)) return saved_error(name, std::move(*said));
    return problem_of(ProblemKind::kNotAJob, words::kFileWithoutJobTitle,
                      words::file_without_job(name));
}

api::Request request_of_opened(const document::Document& document, const job::Job& job) {
    api::Request request;
    request.id = base::trim(job.id.value);
    if (document.format == document::Format::kXml) request.options.format = api::BodyFormat::kXml;
    return request;
}

}  // namespace app
