#include "api/outcome.h"

#include "api/problems.h"
#include "base/text.h"
#include "words/body_faults.h"
#include "words/common.h"
#include "words/problems.h"

namespace api {

namespace {

constexpr size_t kLongestMediaType = 60;

const char* format_title(const Request& request) {
    return request.options.format == BodyFormat::kXml ? "XML" : "JSON";
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
    problem.title = words::web_page_title(format_title(request));
    problem.explanation = words::web_page_came(origin_of(request.api_address));
    problem.still_possible = {words::kWebPageOfSite, words::kWebPageOfSignIn,
                              words::kWebPageOfProxy};
    problem.what_to_do = {words::kWebPageCheckAddress, words::kWebPageRead};
    return problem;
}

}  // namespace

std::optional<Problem> classify(const Request& request, const Answer& answer) {
    if (answer.transport != Transport::kAnswered || answer.status == 0) {
        return transport_problem(request, answer);
    }
    if (answer.status < 200 || answer.status > 299) {
        return status_problem(request, answer);
    }
    if (answer.body.size() > kMaxBodyBytes) {
        return too_large();
    }
    if (body_start(answer).empty()) {
        return empty_body(answer);
    }
    if (is_html(answer)) {
        return html_instead(request);
    }
    return std::nullopt;
}

Problem unreadable_body(const Request& request, const Answer& answer, bool truncated,
                        std::string_view detail) {
    Problem problem;
    const std::string_view format = format_title(request);
    const std::string_view media_type = header_value(answer.headers, "Content-Type");
    if (truncated) {
        problem.kind = ProblemKind::kTruncated;
        problem.title = words::kCutOffTitle;
        problem.explanation = words::parsing_stopped_at(detail);
        problem.still_possible = {words::kCutOffConnection, words::kCutOffLimit};
        problem.what_to_do = {words::kTryAgain, words::kCutOffRead};
        problem.retry_helps = true;
        return problem;
    }
    problem.kind = ProblemKind::kNotTheFormat;
    problem.title = words::other_format_title(format);
    problem.explanation = words::parsing_stopped_at(detail);
    if (!media_type.empty()) {
        problem.still_possible.push_back(
            words::other_format_called(base::shorten(media_type, kLongestMediaType)));
    }
    problem.still_possible.emplace_back(words::kFaultWithinApi);
    problem.what_to_do = {words::kOtherFormatRead, words::kOtherFormatTry};
    return problem;
}

Problem not_a_job(const Request& request) {
    Problem problem;
    problem.kind = ProblemKind::kNotAJob;
    problem.title = words::kNoJobTitle;
    problem.explanation = words::response_without_job(format_title(request));
    problem.still_possible = {words::kNoJobOtherApi, words::kNoJobOtherForm};
    problem.what_to_do = {words::kCheckApiAddress, words::kNoJobRead};
    return problem;
}

}  // namespace api
