#include "api/outcome.h"

#include <utility>

#include "api/body_words.h"
#include "api/problems.h"
#include "base/credentials.h"
#include "base/html.h"
#include "base/text.h"
#include "words/body_faults.h"
#include "words/common.h"
#include "words/problems.h"
#include "words/remarks.h"

namespace api {

namespace {

constexpr size_t kLongestMediaType = 60;
constexpr size_t kLongestId = 80;

const char* name_of(BodyFormat format) {
    return format == BodyFormat::kXml ? "XML" : "JSON";
}

Problem empty_body(const Answer& answer) {
    Problem problem;
    problem.kind = ProblemKind::kEmptyBody;
    problem.title = words::kEmptyAnswerTitle;
    problem.explanation = words::empty_answer(answer.status);
    problem.still_possible = {words::kFaultWithinApi, words::kEmptyAnswerDropped};
    problem.what_to_do = {words::kTryAgain, words::kEmptyAnswerCompare};
    problem.retry_helps = true;
    return problem;
}

Problem html_instead(const Request& request) {
    Problem problem;
    problem.kind = ProblemKind::kHtmlInstead;
    problem.title = words::web_page_title(name_of(request.options.format));
    problem.explanation = words::web_page_came(origin_of(request.api_address));
    problem.still_possible = {words::kWebPageOfSite, words::kWebPageOfSignIn,
                              words::kWebPageOfProxy};
    problem.what_to_do = {words::kWebPageCheckAddress, words::kWebPageRead};
    return problem;
}

Problem php_message(const Request& request, std::string message) {
    Problem problem;
    problem.kind = ProblemKind::kHtmlInstead;
    problem.title = words::php_title(name_of(request.options.format));
    problem.explanation = words::php_came(origin_of(request.api_address));
    problem.message = std::move(message);
    problem.still_possible = {words::kFaultWithinApi, words::kUnexpectedStatusBetween};
    problem.what_to_do = {words::kTryAgain, words::kReadBodyInRaw};
    problem.retry_helps = true;
    return problem;
}

}  // namespace

std::optional<Problem> classify(const Request& request, const Answer& answer) {
    if (!answer.has_response()) {
        return transport_problem(request, answer);
    }
    if (answer.status < 200 || answer.status > 299) {
        return status_problem(request, answer);
    }
    if (answer.transport == Transport::kBroken) {
        return broken_body(request, answer);
    }
    if (answer.body.size() > kMaxBodyBytes) {
        return too_large();
    }
    if (body_start(answer).empty()) {
        return empty_body(answer);
    }
    if (is_html(answer)) {
        std::string said = words_of_body(answer);
        return base::is_php_message(said) ? php_message(request, std::move(said))
                                          : html_instead(request);
    }
    return std::nullopt;
}

Problem unreadable_body(const Request& request, const Answer& answer, const BodyFault& fault) {
    Problem problem;
    const std::string_view media_type = header_value(answer.headers, "Content-Type");
    if (fault.truncated) {
        problem.kind = ProblemKind::kTruncated;
        problem.title = words::kCutOffTitle;
        problem.explanation = words::parsing_stopped_at(fault.detail);
        problem.still_possible = {words::kCutOffConnection, words::kCutOffLimit};
        problem.what_to_do = {words::kTryAgain, words::kCutOffRead};
        problem.retry_helps = true;
        return problem;
    }
    problem.kind = ProblemKind::kNotTheFormat;
    problem.title = fault.format ? words::malformed_title(name_of(*fault.format))
                                 : words::other_format_title(name_of(request.options.format));
    problem.explanation = words::parsing_stopped_at(fault.detail);
    if (!media_type.empty()) {
        problem.still_possible.push_back(
            words::other_format_called(base::shorten(media_type, kLongestMediaType)));
    }
    problem.still_possible.emplace_back(words::kFaultWithinApi);
    problem.what_to_do = {words::kOtherFormatRead, words::kOtherFormatTry};
    return problem;
}

Problem not_a_job(BodyFormat got) {
    Problem problem;
    problem.kind = ProblemKind::kNotAJob;
    problem.title = words::kNoJobTitle;
    problem.explanation = words::response_without_job(name_of(got));
    problem.still_possible = {words::kNoJobOtherApi, words::kNoJobOtherForm};
    problem.what_to_do = {words::kCheckApiAddress, words::kNoJobRead};
    return problem;
}

Problem no_match(const Request& request) {
    const std::string name = object_name(request);
    Problem problem;
    problem.kind = ProblemKind::kNoMatch;
    problem.title = words::no_match_title(name);
    problem.explanation =
        words::no_match(name, base::shorten_masked(request.options.user_data, kLongestId));
    problem.still_possible = {words::no_match_other_data(name), words::kMissingIdMistyped,
                              words::was_deleted(name), words::belongs_to_other_account(name)};
    problem.what_to_do = {words::kNoMatchClear, words::kMissingCompareId};
    return problem;
}

Problem other_job(const Request& request, std::string_view got) {
    Problem problem;
    problem.kind = ProblemKind::kOtherJob;
    problem.title = words::kOtherJobTitle;
    problem.explanation =
        words::other_job_ignored(request.id, base::shorten_masked(std::string(got), kLongestId));
    problem.still_possible = {words::kFaultWithinApi, words::kUnexpectedStatusBetween};
    problem.what_to_do = {words::kTryAgain};
    problem.retry_helps = true;
    return problem;
}

Problem reported_error(int status, std::string code, std::string message) {
    Problem problem;
    problem.kind = ProblemKind::kReportedError;
    problem.title = words::kReportedErrorTitle;
    problem.explanation = words::reported_error(status);
    problem.code = std::move(code);
    problem.message = std::move(message);
    problem.what_to_do = {words::kReadBodyInRaw};
    return problem;
}

}  // namespace api
