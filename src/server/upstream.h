// The real API behind the proxy: where it is, and one request to it. Its answer's body is read as
// it comes, and never held whole.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "api/answer.h"
#include "base/error.h"
#include "server/exchange.h"

namespace server {

// "https://api.xvid.com" and "/v1".
struct Upstream {
    std::string origin;
    std::string path;
};

// An API address that tokens may be sent to: https, or http on this machine.
base::Result<Upstream> read_upstream(std::string_view typed);

struct UpstreamLimits {
    int connection_s = 10;
    int silence_s = 60;  // the longest pause before or within an answer
    size_t body_bytes = api::kMaxBodyBytes;
};

// Asks with GET for `target`, a path with its query below the origin. The answer has the status,
// Content-Type, Content-Encoding, Retry-After and the body of the API's; the error's sentence says
// why there is none.
base::Result<ApiAnswer> ask_upstream(
    const Upstream& upstream, const UpstreamLimits& limits, const std::string& target,
    const std::vector<std::pair<std::string, std::string>>& headers);

}  // namespace server
