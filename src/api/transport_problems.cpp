#include "api/problems.h"

#include "words/common.h"
#include "words/numbers.h"
#include "words/problems.h"

namespace api {

namespace {

bool is_secure(std::string_view origin) {
    return origin.substr(0, 8) == "https://";
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

Problem blocked(const std::string& origin, const Answer& answer) {
    Problem problem;
    problem.kind = ProblemKind::kBlocked;
    problem.title = words::kBlockedTitle;
    problem.explanation = words::answer_blocked(origin);
    if (answer.online) {
        problem.ruled_out.emplace_back(words::kNotBlockedOnline);
    }
    if (is_secure(origin)) {
        problem.ruled_out.emplace_back(words::kNotBlockedHttps);
    } else if (is_on_this_device(origin)) {
        problem.ruled_out.emplace_back(words::kNotBlockedOnDevice);
    } else if (!answer.page_is_secure) {
        problem.ruled_out.emplace_back(words::kNotBlockedBothHttp);
    }
    problem.ruled_out.emplace_back(words::kNotBlockedPolicy);
    problem.still_possible = {words::kBlockedCors, words::kBlockedServerDown,
                              is_secure(origin) ? words::kBlockedCertificate : words::kBlockedDns};
    problem.what_to_do = {words::kOpenThroughProxy, words::kBlockedAskOperator};
    problem.retry_helps = true;
    return problem;
}

}  // namespace

Problem too_large() {
    Problem problem;
    problem.kind = ProblemKind::kTooLarge;
    problem.title = words::kTooLargeTitle;
    problem.explanation =
        words::answer_too_large(words::format_bytes(static_cast<int64_t>(kMaxBodyBytes)));
    problem.what_to_do = {words::kTooLargeSwitchOff, words::kTooLargeSave};
    return problem;
}

Problem transport_problem(const Request& request, const Answer& answer) {
    const std::string origin = origin_of(request.api_address);
    if (answer.transport == Transport::kTooLarge) {
        return too_large();
    }
    if (answer.transport == Transport::kTimedOut) {
        return timed_out(origin);
    }
    if (answer.blocked_by_policy) {
        return blocked_by_policy(origin);
    }
    if (answer.page_is_secure && !is_secure(origin) && !is_on_this_device(origin)) {
        return mixed_content(origin);
    }
    // What runs on this device is reached without a network.
    if (!answer.online && !is_on_this_device(origin)) {
        return offline();
    }
    return blocked(origin, answer);
}

}  // namespace api
