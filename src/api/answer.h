// The outcome of sending a request, as far as the browser exposes it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "api/request.h"
#include "api/timing.h"

namespace api {

inline constexpr size_t kMaxBodyBytes = size_t{256} << 20;
inline constexpr int kDeadlineMs = 60'000;

// kBroken: status and headers arrived, the body did not, or not to its end.
enum class Transport : uint8_t { kAnswered, kBroken, kFailed, kTimedOut, kTooLarge };

// Everything that the browser exposes about an attempt. Times in milliseconds.
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
    // What can be ruled out if there was no response.
    // By a second request, without the token, whose response stays hidden.
    std::optional<bool> reachable;
    bool answered_before = false;  // this origin has responded to this page before
    bool online = true;
    bool page_is_secure = false;
    bool blocked_by_policy = false;  // the page's own Content-Security-Policy refused it

    // Whether status and headers arrived.
    bool has_response() const {
        return status != 0 &&
               (transport == Transport::kAnswered || transport == Transport::kBroken);
    }
};

// Empty without such a header; names are case-insensitive.
std::string_view header_value(const std::vector<Header>& headers, std::string_view name);

}  // namespace api
