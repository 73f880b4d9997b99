#include "api/problems.h"

#include "words/common.h"
#include "words/numbers.h"
#include "words/problems.h"

namespace api {

namespace {

Problem bad_token(int status) {
    Problem problem;
    problem.kind = ProblemKind::kBadToken;
    problem.title = words::kTokenRefusedTitle;
    problem.explanation = words::token_refused(status);
    problem.still_possible = {words::kTokenExpired, words::kTokenNotWhole, words::kTokenLacksScope};
    problem.what_to_do = {words::kTokenGetNew, words::kTokenPaste};
    return problem;
}

Problem missing(const std::string& name) {
    Problem problem;
    problem.kind = ProblemKind::kMissing;
    problem.title = words::missing_object_title(name);
    problem.explanation = words::missing_object(name);
    problem.still_possible = {words::kMissingIdMistyped, words::missing_was_deleted(name),
                              words::missing_is_of_others(name), words::kMissingVersion};
    problem.what_to_do = {words::kMissingCompareId, words::missing_use_owners_token(name)};
    return problem;
}

Problem bad_input() {
    Problem problem;
    problem.kind = ProblemKind::kBadInput;
    problem.title = words::kBadInputTitle;
    problem.explanation = words::kBadInput;
    problem.still_possible = {words::kBadInputId, words::kBadInputKind, words::kBadInputFormat};
    problem.what_to_do = {words::kBadInputCheckId, words::kBadInputSwitchBack};
    return problem;
}

Problem rate_limited(const Answer& answer) {
    Problem problem;
    problem.kind = ProblemKind::kRateLimited;
    problem.title = words::kTooManyRequestsTitle;
    problem.retry_after_s =
        retry_after_s(header_value(answer.headers, "Retry-After"), answer.received_at_ms);
    if (!problem.retry_after_s) {
        problem.explanation = words::kTooManyRequestsPause;
        problem.what_to_do = {words::kWaitAMinute};
    } else if (*problem.retry_after_s > 0) {
        const std::string pause = words::format_duration(*problem.retry_after_s * 1000);
        problem.explanation = words::too_many_requests_wait(pause);
        problem.what_to_do = {words::wait_and_try_again(pause)};
    } else {
        problem.explanation = words::kTooManyRequestsOver;
        problem.what_to_do = {words::kTryAgain};
    }
    problem.retry_helps = true;
    return problem;
}

Problem server_trouble(const Answer& answer) {
    Problem problem;
    problem.kind = ProblemKind::kServerTrouble;
    problem.title = words::kServerTroubleTitle;
    problem.explanation = words::server_trouble(answer.status);
    const bool gateway = answer.status >= 502 && answer.status <= 504;
    problem.still_possible = {gateway ? words::kServerTroubleGateway : words::kFaultWithinApi};
    problem.what_to_do = {words::kServerTroubleTryAgain, words::kServerTroubleTell};
    problem.retry_helps = true;
    problem.retry_after_s =
        retry_after_s(header_value(answer.headers, "Retry-After"), answer.received_at_ms);
    return problem;
}

Problem unexpected_status(const Answer& answer) {
    Problem problem;
    problem.kind = ProblemKind::kUnexpectedStatus;
    problem.title = words::unexpected_status_title(answer.status);
    problem.explanation = words::kUnexpectedStatus;
    problem.still_possible = {words::kUnexpectedStatusAddress, words::kUnexpectedStatusBetween};
    problem.what_to_do = {words::kCheckApiAddress, words::kReadBodyInRaw};
    return problem;
}

Problem problem_by_status(const Request& request, const Answer& answer) {
    switch (answer.status) {
        case 400: return bad_input();
        case 401:
        case 403: return bad_token(answer.status);
        case 404: return missing(object_name(request));
        case 429: return rate_limited(answer);
        default: break;
    }
    return answer.status >= 500 && answer.status <= 599 ? server_trouble(answer)
                                                        : unexpected_status(answer);
}

}  // namespace

Problem status_problem(const Request& request, const Answer& answer) {
    Problem problem = problem_by_status(request, answer);
    if (is_html(answer)) {
        problem.still_possible.emplace_back(words::kStatusOfAnotherServer);
    }
    return problem;
}

}  // namespace api
