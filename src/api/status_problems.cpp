#include "api/problems.h"
#include "base/units.h"

namespace api {

namespace {

Problem bad_token(int status) {
    Problem problem;
    problem.kind = ProblemKind::kBadToken;
    problem.title = "The access token was refused";
    problem.explanation = "The API answered " + std::to_string(status) +
                          ": it takes this token for invalid or expired.";
    problem.still_possible = {"the token has expired: it lives for a limited time",
                              "the token was not copied whole",
                              "the token lacks the scope mediahub_read"};
    problem.what_to_do = {"Get a new access token with the scope mediahub_read",
                          "Paste it into “Access token” and load again"};
    return problem;
}

Problem missing(const std::string& name) {
    Problem problem;
    problem.kind = ProblemKind::kMissing;
    problem.title = "There is no such " + name;
    problem.explanation = "The API answered 404: it knows no " + name +
                          " with this ID, or none that this token may see.";
    problem.still_possible = {"the ID is mistyped", "the " + name + " was deleted",
                              "the " + name + " belongs to another account",
                              "the API address lacks its version, such as /v1"};
    problem.what_to_do = {"Compare the ID with where it came from",
                          "Use a token of the account that owns the " + name};
    return problem;
}

Problem bad_input() {
    Problem problem;
    problem.kind = ProblemKind::kBadInput;
    problem.title = "The API did not accept the request";
    problem.explanation =
        "The API answered 400: something in the ID or the options is not as it "
        "expects it.";
    problem.still_possible = {"the ID has the wrong form",
                              "a kind to expand is not known to the API",
                              "the API does not offer this format"};
    problem.what_to_do = {"Check the ID", "Switch the options back one by one and load again"};
    return problem;
}

Problem rate_limited(const Answer& answer) {
    Problem problem;
    problem.kind = ProblemKind::kRateLimited;
    problem.title = "Too many requests";
    problem.retry_after_s =
        retry_after_s(header_value(answer.headers, "Retry-After"), answer.received_at_ms);
    problem.explanation = "The API answered 429: it has had too many requests";
    if (!problem.retry_after_s) {
        problem.explanation += " and wants a pause.";
        problem.what_to_do = {"Wait for a minute, then try again"};
    } else if (*problem.retry_after_s > 0) {
        const std::string pause = base::format_duration(*problem.retry_after_s * 1000);
        problem.explanation += " and asks to wait for " + pause + ".";
        problem.what_to_do = {"Wait for " + pause + ", then try again"};
    } else {
        problem.explanation += ". The pause it asked for is over.";
        problem.what_to_do = {"Try again"};
    }
    problem.retry_helps = true;
    return problem;
}

Problem server_trouble(const Answer& answer) {
    Problem problem;
    problem.kind = ProblemKind::kServerTrouble;
    problem.title = "The server has trouble";
    problem.explanation = "The API answered " + std::to_string(answer.status) +
                          ": something went wrong on its side, not in this request.";
    const bool gateway = answer.status >= 502 && answer.status <= 504;
    problem.still_possible = {gateway ? "the API is being restarted or is overloaded"
                                      : "a fault within the API"};
    problem.what_to_do = {"Try again in a moment",
                          "If it stays, tell the API’s operator the job "
                          "ID and the time"};
    problem.retry_helps = true;
    problem.retry_after_s =
        retry_after_s(header_value(answer.headers, "Retry-After"), answer.received_at_ms);
    return problem;
}

Problem unexpected_status(const Answer& answer) {
    Problem problem;
    problem.kind = ProblemKind::kUnexpectedStatus;
    problem.title = "Unexpected answer: " + std::to_string(answer.status);
    problem.explanation =
        "The API's manual does not mention this status for a request like this "
        "one. What came with it is in the Raw tab.";
    problem.still_possible = {"the API address is not that of MediaHub",
                              "something between here and the API answered in its place"};
    problem.what_to_do = {"Check the API address", "Read the body in the Raw tab"};
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
        problem.still_possible.emplace_back(
            "an HTML page came, not the API's own error: perhaps another server answered");
    }
    return problem;
}

}  // namespace api
