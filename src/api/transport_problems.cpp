#include "api/problems.h"
#include "base/text.h"
#include "base/units.h"

namespace api {

namespace {

constexpr const char* kProxyAdvice =
    "Open this page through a proxy that answers for both (jobglass-server --upstream …)";

bool is_secure(std::string_view origin) {
    return origin.substr(0, 8) == "https://";
}

Problem timed_out(const std::string& origin) {
    Problem problem;
    problem.kind = ProblemKind::kTimedOut;
    problem.title = "No answer in time";
    problem.explanation = origin + " did not finish its answer within " +
                          base::format_duration(kDeadlineMs) + ", so this page stopped waiting.";
    problem.still_possible = {"the server is slow or overloaded", "the connection is slow",
                              "a firewall swallows the request"};
    problem.what_to_do = {"Try again", "Expand fewer kinds, so that there is less to look up"};
    problem.retry_helps = true;
    return problem;
}

Problem offline() {
    Problem problem;
    problem.kind = ProblemKind::kOffline;
    problem.title = "You are offline";
    problem.explanation =
        "The browser says that this device has no network connection, so "
        "nothing was sent.";
    problem.what_to_do = {"Connect to a network, then try again"};
    problem.retry_helps = true;
    return problem;
}

Problem blocked_by_policy(const std::string& origin) {
    Problem problem;
    problem.kind = ProblemKind::kBlockedByPolicy;
    problem.title = "This page may not talk to that address";
    problem.explanation =
        "The page's own security policy (Content-Security-Policy) does not list " + origin +
        ", so the browser sent nothing.";
    problem.ruled_out = {"the API did not refuse: it was not asked"};
    problem.what_to_do = {"Use the API address that this page is set up for",
                          "Ask whoever runs this page to add the address to connect-src of its "
                          "policy"};
    return problem;
}

Problem mixed_content(const std::string& origin) {
    Problem problem;
    problem.kind = ProblemKind::kMixedContent;
    problem.title = "The browser does not mix https and http";
    problem.explanation = "This page came over https, and " + origin +
                          " is plain http, so the browser sent nothing. A token must not travel "
                          "unencrypted anyway.";
    problem.ruled_out = {"the API did not refuse: it was not asked"};
    problem.what_to_do = {"Write https:// in the API address", kProxyAdvice};
    return problem;
}

Problem blocked(const std::string& origin, const Answer& answer) {
    Problem problem;
    problem.kind = ProblemKind::kBlocked;
    problem.title = "The browser blocked the answer";
    problem.explanation = "The request to " + origin +
                          " left this page, but the browser may not show us what came back. Most "
                          "likely the API does not allow pages from this address (CORS).";
    if (answer.online) {
        problem.ruled_out.emplace_back("You are online");
    }
    if (is_secure(origin)) {
        problem.ruled_out.emplace_back("the address is https");
    } else if (is_on_this_device(origin)) {
        problem.ruled_out.emplace_back("the address is on this device");
    } else if (!answer.page_is_secure) {
        problem.ruled_out.emplace_back("page and address are both http");
    }
    problem.ruled_out.emplace_back("this page’s own policy allows the API");
    problem.still_possible = {"CORS not allowed", "the server is down",
                              is_secure(origin) ? "a certificate or DNS problem" : "a DNS problem"};
    problem.what_to_do = {kProxyAdvice, "Ask the API’s operator to allow this origin"};
    problem.retry_helps = true;
    return problem;
}

}  // namespace

Problem too_large() {
    Problem problem;
    problem.kind = ProblemKind::kTooLarge;
    problem.title = "The answer is too large to show";
    problem.explanation = "It is larger than " +
                          base::format_bytes(static_cast<int64_t>(kMaxBodyBytes)) +
                          ", which is the most this page reads. Nothing of it was kept.";
    problem.what_to_do = {"Switch off “Expand all”, binary data and the kinds that are not needed",
                          "Save the answer to a file with the cURL command"};
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
