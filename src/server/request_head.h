// The head of an HTTP/1 request (RFC 9112), read strictly and within bounds: what is not understood
// here goes no further. Values keep every byte; the HTTP library would decode percent signs in
// them.
#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <utility>
#include <vector>

namespace server {

inline constexpr size_t kMaxHeadBytes = 32 * 1024;
inline constexpr size_t kMaxLineBytes = 8 * 1024;
inline constexpr size_t kMaxHeaders = 100;

struct RequestHead {
    std::string method;
    std::string target;   // path and query as they were sent: "/v1/jobs/ID?human=true"
    std::string version;  // "HTTP/1.1" or "HTTP/1.0"
    std::vector<std::pair<std::string, std::string>> headers;

    // The first header of that name; empty where there is none.
    std::string_view value_of(std::string_view name) const;

    // Whether a body follows. Nothing here takes one, so it is never read.
    bool has_body() const;

    // Whether the client may send its next request on the same connection.
    bool keeps_open() const;
};

// Why a request is not answered: a status and a sentence for whoever sent it.
struct Refusal {
    int status = 400;
    std::string sentence;
};

// How many bytes the head takes that `received` begins with; npos while its end is missing.
size_t head_size_bytes(std::string_view received);

// `text` without an end (no blank line) is refused as too long.
tl::expected<RequestHead, Refusal> read_request_head(std::string_view text);

}  // namespace server
