// A problem as shown to people: what happened, what is ruled out, what remains possible, what to
// do.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace api {

enum class ProblemKind : uint8_t {
    kBadToken,
    kMissingScope,
    kAccessDenied,
    kPayment,
    kMissing,
    kNotAllowed,
    kConflict,
    kGone,
    kMisdirected,
    kBadInput,
    kRateLimited,
    kLegal,
    kServerError,
    kUnexpectedStatus,
    kTimedOut,
    kOffline,
    kUnreachable,
    kBrokenConnection,
    kBlocked,
    kMixedContent,
    kBlockedByPolicy,
    kEmptyBody,
    kHtmlInstead,
    kNotTheFormat,
    kTruncated,
    kReportedError,
    kNotAJob,
    kNoMatch,
    kOtherJob,
    kTooLarge,
};

// A screen's worth of explanation. Lists contain short phrases; sentences end with a full stop.
struct Problem {
    ProblemKind kind = ProblemKind::kServerError;
    std::string title;        // "The access token was rejected"
    std::string explanation;  // one or two sentences
    std::string code;         // from the server's own account, if any
    std::string message;
    std::vector<std::string> ruled_out;
    std::vector<std::string> still_possible;
    std::vector<std::string> what_to_do;
    bool retry_helps = false;
    std::optional<int64_t> retry_after_s;
};

}  // namespace api
