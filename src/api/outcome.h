// What came of a request: a body worth reading, or a problem with its diagnosis and remedies.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "api/request.h"
#include "api/timing.h"

namespace api {

enum class Transport : uint8_t { kAnswered, kFailed, kTimedOut, kTooLarge };

// Everything the browser can tell about an attempt. Times in milliseconds.
struct Answer {
    Transport transport = Transport::kAnswered;
    int status = 0;
    std::string status_text;
    std::string url;              // after redirects
    std::vector<Header> headers;  // those the browser may see
    std::string body;
    double duration_ms = 0;
    int64_t received_at_ms = 0;
    Timing timing;
    bool cross_origin = false;  // from the page: headers and times are the server's to expose
    // What can be ruled out when there was no answer.
    bool online = true;
    bool page_is_secure = false;
    bool blocked_by_policy = false;  // the page's own Content-Security-Policy refused it
};

enum class ProblemKind : uint8_t {
    kBadToken,
    kMissing,
    kBadInput,
    kRateLimited,
    kServerTrouble,
    kUnexpectedStatus,
    kTimedOut,
    kOffline,
    kBlocked,
    kMixedContent,
    kBlockedByPolicy,
    kEmptyBody,
    kHtmlInstead,
    kNotTheFormat,
    kTruncated,
    kNotAJob,
    kTooLarge,
};

// A screen's worth of explanation. Lists hold short phrases; sentences end with a full stop.
struct Problem {
    ProblemKind kind = ProblemKind::kServerTrouble;
    std::string title;        // "The access token was refused"
    std::string explanation;  // one or two sentences
    std::string code;         // from the API's error body, if any
    std::string message;
    std::vector<std::string> ruled_out;
    std::vector<std::string> still_possible;
    std::vector<std::string> what_to_do;
    bool retry_helps = false;
    std::optional<int64_t> retry_after_s;
};

// Empty when the answer holds a body that is worth parsing. Sentences name what was asked for by
// the request's collection: "There is no such job".
std::optional<Problem> classify(const Request& request, const Answer& answer);

// Problems that only the reader of the body can find; `detail` is its sentence with the position.
Problem unreadable_body(const Request& request, const Answer& answer, bool truncated,
                        std::string_view detail);
Problem not_a_job(const Request& request, std::string_view detail);

std::string_view header_value(const std::vector<Header>& headers, std::string_view name);

inline constexpr size_t kMaxBodyBytes = size_t{256} << 20;
inline constexpr int kDeadlineMs = 60'000;

}  // namespace api
