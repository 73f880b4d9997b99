#include <string>
#include <vector>

#include "api/problems.h"
#include "base/digits.h"
#include "words/common.h"
#include "words/numbers.h"
#include "words/problems.h"

namespace api {
namespace {

using Phrases = std::vector<std::string>;

bool is_secure(std::string_view origin) {
    return origin.substr(0, 8) == "https://";
}

std::string_view host_of(std::string_view origin) {
    return origin.substr(origin.find("//") + 2);
}

// An address in digits needs no DNS; nor does this device.
bool needs_dns(std::string_view origin) {
    const std::string_view host = host_of(origin);
    const bool is_number =
        !host.empty() &&
        (host.front() == '[' || host.find_first_not_of("0123456789.:") == std::string_view::npos);
    return !is_number && !is_on_this_device(origin);
}

Problem timed_out(const std::string& origin) {
    Problem problem;
    problem.kind = ProblemKind::kTimedOut;
    problem.title = words::kTimedOutTitle;
    problem.explanation = words::timed_out(origin, words::format_duration(kDeadlineMs));
    problem.still_possible = {words::kTimedOutServer, words::kTimedOutConnection,
                              words::kTimedOutFirewall};
    problem.what_to_do = {words::kTryAgain, words::kTimedOutExpandLess};
    problem.retry_helps = true;
    return problem;
}

Problem offline() {
    Problem problem;
    problem.kind = ProblemKind::kOffline;
    problem.title = words::kOfflineTitle;
    problem.explanation = words::kOfflineExplained;
    problem.what_to_do = {words::kOfflineConnect};
    problem.retry_helps = true;
    return problem;
}

Problem blocked_by_policy(const std::string& origin) {
    Problem problem;
    problem.kind = ProblemKind::kBlockedByPolicy;
    problem.title = words::kBlockedByPolicyTitle;
    problem.explanation = words::blocked_by_policy(origin);
    problem.ruled_out = {words::kApiWasNotAsked};
    problem.what_to_do = {words::kBlockedByPolicyUseOther, words::kBlockedByPolicyAsk};
    return problem;
}

Problem mixed_content(const std::string& origin) {
    Problem problem;
    problem.kind = ProblemKind::kMixedContent;
    problem.title = words::kMixedContentTitle;
    problem.explanation = words::mixed_content(origin);
    problem.ruled_out = {words::kApiWasNotAsked};
    problem.what_to_do = {words::kMixedContentWriteHttps, words::kOpenThroughProxy};
    return problem;
}

// What holds for every request that left the page and came to nothing.
Phrases ruled_out_for(const std::string& origin, const Answer& answer) {
    Phrases phrases;
    if (answer.online && !is_on_this_device(origin)) phrases.emplace_back(words::kRuledOutOffline);
    phrases.emplace_back(words::kRuledOutPolicy);
    if (answer.page_is_secure) phrases.emplace_back(words::kRuledOutMixed);
    return phrases;
}

Problem unreachable(const std::string& origin, const Answer& answer) {
    Problem problem;
    problem.kind = ProblemKind::kUnreachable;
    problem.title = words::unreachable_title(host_of(origin));
    problem.explanation = words::unreachable(origin);
    problem.ruled_out = ruled_out_for(origin, answer);
    if (answer.cross_origin) problem.ruled_out.emplace_back(words::kNotCorsUnreachable);
    problem.still_possible = {words::kUnreachableDown};
    if (needs_dns(origin)) problem.still_possible.emplace_back(words::kUnreachableDns);
    if (is_secure(origin)) problem.still_possible.emplace_back(words::kUnreachableCertificate);
    problem.still_possible.emplace_back(words::kUnreachableFirewall);
    problem.what_to_do = {
        is_on_this_device(origin) ? words::kUnreachableStart : words::kUnreachableOpen,
        words::kTryAgain};
    problem.retry_helps = true;
    return problem;
}

Problem broken_connection(const std::string& origin, const Answer& answer) {
    Problem problem;
    problem.kind = ProblemKind::kBrokenConnection;
    problem.title = words::kBrokenTitle;
    problem.explanation =
        answer.reachable ? words::broken_before_headers(origin) : words::broken_untested(origin);
    problem.ruled_out = ruled_out_for(origin, answer);
    problem.ruled_out.emplace_back(answer.cross_origin ? words::kNotCorsBefore
                                                       : words::kNotCorsSameOrigin);
    if (answer.reachable) problem.ruled_out.emplace_back(words::kNotUnreachable);
    problem.still_possible = {words::kBrokenReset, words::kBrokenInvalid, words::kBrokenRedirects};
    if (answer.cross_origin) problem.still_possible.emplace_back(words::kBrokenErrorPage);
    if (!answer.reachable) problem.still_possible.emplace_back(words::kUnreachableDown);
    problem.what_to_do = {words::kTryAgain};
    problem.retry_helps = true;
    return problem;
}

Problem blocked(const std::string& origin, const Answer& answer) {
    Problem problem;
    problem.kind = ProblemKind::kBlocked;
    problem.title = words::kBlockedTitle;
    problem.explanation = words::blocked(origin);
    problem.ruled_out = ruled_out_for(origin, answer);
    problem.ruled_out.emplace_back(words::kNotUnreachable);
    problem.still_possible = {words::kBrokenReset, words::kBrokenErrorPage};
    problem.what_to_do = {words::kOpenThroughProxy, words::kBlockedAskOperator};
    problem.retry_helps = true;
    return problem;
}

Problem no_response(const std::string& origin, const Answer& answer) {
    Problem problem;
    problem.kind = ProblemKind::kBlocked;
    problem.title = words::kNoResponseTitle;
    problem.explanation = words::no_response(origin);
    problem.ruled_out = ruled_out_for(origin, answer);
    problem.still_possible = {words::kPossibleCors, words::kUnreachableDown};
    if (needs_dns(origin)) problem.still_possible.emplace_back(words::kUnreachableDns);
    if (is_secure(origin)) problem.still_possible.emplace_back(words::kUnreachableCertificate);
    problem.what_to_do = {words::kUnreachableOpen, words::kOpenThroughProxy,
                          words::kBlockedAskOperator};
    problem.retry_helps = true;
    return problem;
}

Problem without_response(const std::string& origin, const Answer& answer) {
    if (answer.reachable == false) return unreachable(origin, answer);
    if (!answer.cross_origin || answer.answered_before) return broken_connection(origin, answer);
    return answer.reachable ? blocked(origin, answer) : no_response(origin, answer);
}

}  // namespace

Problem too_large() {
    Problem problem;
    problem.kind = ProblemKind::kTooLarge;
    problem.title = words::kTooLargeTitle;
    problem.explanation =
        words::response_too_large(words::format_bytes(static_cast<int64_t>(kMaxBodyBytes)));
    problem.what_to_do = {words::kTooLargeSwitchOff, words::kTooLargeSave};
    return problem;
}

Problem broken_body(const Request& request, const Answer& answer) {
    const bool compressed = !header_value(answer.headers, "Content-Encoding").empty();
    const std::optional<int64_t> expected =
        compressed ? std::nullopt
                   : base::read_digits(header_value(answer.headers, "Content-Length"));
    Problem problem;
    problem.kind = ProblemKind::kBrokenConnection;
    problem.title = words::kBrokenTitle;
    problem.explanation =
        words::broken_in_body(origin_of(request.api_address), answer.status,
                              words::format_bytes(static_cast<int64_t>(answer.body.size())),
                              expected ? words::format_bytes(*expected) : std::string());
    problem.ruled_out = {words::kNotCorsHeaders};
    problem.still_possible = {words::kBrokenReset};
    problem.still_possible.emplace_back(expected ? words::kBrokenLength : words::kBrokenInvalid);
    problem.what_to_do = {words::kTryAgain};
    if (!answer.body.empty()) problem.what_to_do.emplace_back(words::kCutOffRead);
    problem.retry_helps = true;
    return problem;
}

Problem transport_problem(const Request& request, const Answer& answer) {
    const std::string origin = origin_of(request.api_address);
    if (answer.transport == Transport::kTooLarge) return too_large();
    if (answer.transport == Transport::kTimedOut) return timed_out(origin);
    // A browser that mixes nothing does not even look at the policy.
    if (answer.page_is_secure && !is_secure(origin) && !is_on_this_device(origin))
        return mixed_content(origin);
    if (answer.blocked_by_policy) return blocked_by_policy(origin);
    // What runs on this device is reached without a network.
    if (!answer.online && !is_on_this_device(origin)) return offline();
    return without_response(origin, answer);
}

}  // namespace api
