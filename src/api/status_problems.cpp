#include <algorithm>
#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

#include "api/body_words.h"
#include "api/challenge.h"
#include "api/outcome.h"
#include "api/problems.h"
#include "api/reason.h"
#include "base/text.h"
#include "words/common.h"
#include "words/numbers.h"
#include "words/problems.h"

namespace api {
namespace {

using Phrases = std::vector<std::string>;

// What a status means, in the parts of a problem.
struct Meaning {
    ProblemKind kind;
    std::string title;
    std::string sentence;  // behind "The API responded 404 (Not Found): "
    Phrases still_possible;
    Phrases what_to_do;
    bool retry_helps = false;
};

Problem problem_of(int status, Meaning meaning) {
    Problem problem;
    problem.kind = meaning.kind;
    problem.title = std::move(meaning.title);
    problem.explanation = words::api_responded(status, reason_of(status), meaning.sentence);
    problem.still_possible = std::move(meaning.still_possible);
    problem.what_to_do = std::move(meaning.what_to_do);
    problem.retry_helps = meaning.retry_helps;
    return problem;
}

Meaning bad_token() {
    return {ProblemKind::kBadToken,
            words::kTokenRejectedTitle,
            words::kTokenRejected,
            {words::kTokenExpired, words::kTokenIncomplete, words::kTokenOfOtherService},
            {words::kTokenGetNew, words::kTokenPaste}};
}

Meaning missing_scope() {
    return {ProblemKind::kMissingScope,
            words::kMissingScopeTitle,
            words::kMissingScope,
            {},
            {words::kTokenGetNew, words::kTokenPaste}};
}

Meaning access_denied(const std::string& name) {
    return {ProblemKind::kAccessDenied,
            words::kAccessDeniedTitle,
            words::kAccessDenied,
            {words::kTokenExpired, words::kTokenIncomplete, words::kTokenLacksScope,
             words::belongs_to_other_account(name)},
            {words::kTokenGetNew, words::kTokenPaste, words::use_owners_token(name)}};
}

Meaning missing(const std::string& name) {
    return {ProblemKind::kMissing,
            words::missing_object_title(name),
            words::missing(name),
            {words::kMissingIdMistyped, words::was_deleted(name),
             words::belongs_to_other_account(name), words::kMissingVersion},
            {words::kMissingCompareId, words::use_owners_token(name)}};
}

Meaning bad_input() {
    return {ProblemKind::kBadInput,
            words::kBadInputTitle,
            words::kBadInput,
            {words::kBadInputId, words::kBadInputKind, words::kBadInputFormat},
            {words::kBadInputCheckId, words::kBadInputSwitchBack}};
}

Meaning server_error(std::string title, std::string sentence, const char* possible) {
    return {ProblemKind::kServerError,
            std::move(title),
            std::move(sentence),
            {possible},
            {words::kTryAgainSoon, words::kReportServerError},
            true};
}

Meaning meaning_of_5xx(int status) {
    switch (status) {
        case 501:
            return {ProblemKind::kServerError,
                    words::kNotSupportedTitle,
                    words::kNotSupported,
                    {words::kWrongApiAddress},
                    {words::kCheckApiAddress}};
        case 502:
            return server_error(words::kBadGatewayTitle, words::kBadGateway,
                                words::kServerRestarting);
        case 503:
            return {ProblemKind::kServerError,
                    words::kUnavailableTitle,
                    words::kUnavailable,
                    {},
                    {words::kTryAgainSoon, words::kReportServerError},
                    true};
        case 504:
            return server_error(words::kGatewayTimeoutTitle, words::kGatewayTimeout,
                                words::kServerRestarting);
        default:
            return server_error(words::kServerErrorTitle, words::kServerError,
                                words::kFaultWithinApi);
    }
}

Meaning meaning_of(int status, const std::string& name) {
    switch (status) {
        case 400:
        case 422: return bad_input();
        case 401: return bad_token();
        case 402:
            return {ProblemKind::kPayment,
                    words::kPaymentTitle,
                    words::kPayment,
                    {},
                    {words::kPaymentStep}};
        case 403: return access_denied(name);
        case 404: return missing(name);
        case 405:
            return {ProblemKind::kNotAllowed,
                    words::kNotAllowedTitle,
                    words::kNotAllowed,
                    {words::kWrongApiAddress},
                    {words::kCheckApiAddress}};
        case 406:
            return {ProblemKind::kBadInput,
                    words::kNotOfferedTitle,
                    words::kNotOffered,
                    {},
                    {words::kOtherFormatTry}};
        case 408:
            return {ProblemKind::kServerError,    words::kServerTimeoutTitle, words::kServerTimeout,
                    {words::kTimedOutConnection}, {words::kTryAgain},         true};
        case 409:
            return {ProblemKind::kConflict,
                    words::kConflictTitle,
                    words::kConflict,
                    {},
                    {words::kTryAgainSoon, words::kReportServerError},
                    true};
        case 410:
            return {ProblemKind::kGone,
                    words::gone_title(name),
                    words::gone(name),
                    {},
                    {words::kGoneStep}};
        case 421:
            return {ProblemKind::kMisdirected,
                    words::kMisdirectedTitle,
                    words::kMisdirected,
                    {words::kWrongApiAddress},
                    {words::kCheckApiAddress, words::kMisdirectedAllow}};
        case 429:
            return {ProblemKind::kRateLimited, words::kTooManyRequestsTitle,
                    words::kTooManyRequests,   {},
                    {words::kWaitAMinute},     true};
        case 451:
            return {
                ProblemKind::kLegal, words::kLegalTitle, words::kLegal, {}, {words::kLegalStep}};
        default: break;
    }
    if (status >= 500 && status <= 599) return meaning_of_5xx(status);
    return {ProblemKind::kUnexpectedStatus,
            words::unexpected_status_title(status),
            words::kUnexpectedStatus,
            {words::kWrongApiAddress, words::kUnexpectedStatusBetween},
            {words::kCheckApiAddress, words::kReadBodyInRaw}};
}

// Retry-After goes with any status (RFC 9110, 10.2.3). It takes the place of a vaguer wait.
void heed_wait(Problem& problem, const Answer& answer) {
    problem.retry_after_s =
        retry_after_s(header_value(answer.headers, "Retry-After"), answer.received_at_ms);
    if (!problem.retry_after_s) return;
    problem.retry_helps = true;
    std::erase(problem.what_to_do, words::kTryAgainSoon);
    std::erase(problem.what_to_do, words::kWaitAMinute);
    const std::string step =
        *problem.retry_after_s > 0
            ? words::wait_and_try_again(words::format_duration(*problem.retry_after_s * 1000))
            : words::kTryAgain;
    problem.what_to_do.insert(problem.what_to_do.begin(), step);
}

// The meaning turned out to be another one; what the server said stays.
void adopt(Problem& problem, int status, Meaning meaning) {
    Problem adopted = problem_of(status, std::move(meaning));
    adopted.code = std::move(problem.code);
    adopted.message = std::move(problem.message);
    problem = std::move(adopted);
}

bool says(std::string_view text, std::initializer_list<std::string_view> parts) {
    return std::all_of(parts.begin(), parts.end(), [&](std::string_view part) {
        return base::contains_ignoring_case(text, part);
    });
}

bool blames_scope(const Problem& problem) {
    return says(problem.code, {"insufficient_scope"}) ||
           says(problem.message, {"insufficient", "scope"});
}

// MediaHub's code for it is 0x0000003, sometimes without its prefix; OAuth's is invalid_token.
bool blames_token(const Problem& problem) {
    return says(problem.code, {"0000003"}) || says(problem.code, {"invalid_token"}) ||
           says(problem.message, {"invalid", "token"}) ||
           says(problem.message, {"expired", "token"});
}

}  // namespace

Problem status_problem(const Request& request, const Answer& answer) {
    Problem problem = problem_of(answer.status, meaning_of(answer.status, object_name(request)));
    heed_wait(problem, answer);
    if (is_html(answer)) {
        problem.still_possible.emplace_back(words::kStatusOfAnotherServer);
    }
    Challenge challenge = read_challenge(header_value(answer.headers, "WWW-Authenticate"));
    if (challenge.error.empty()) challenge.description = words_of_body(answer);
    follow_words(problem, answer.status, std::move(challenge.error),
                 std::move(challenge.description));
    return problem;
}

void follow_words(Problem& problem, int status, std::string code, std::string message) {
    if (code.empty() && message.empty()) return;
    problem.code = std::move(code);
    problem.message = std::move(message);
    if (status != 401 && status != 403) return;
    if (blames_scope(problem)) {
        adopt(problem, status, missing_scope());
        problem.ruled_out = {words::kTokenIsValid};
    } else if (blames_token(problem)) {
        adopt(problem, status, bad_token());
    }
}

}  // namespace api
