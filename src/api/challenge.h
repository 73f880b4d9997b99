// The WWW-Authenticate header of a refused token (RFC 6750, 3): why the server refused it.
#pragma once

#include <string>
#include <string_view>

namespace api {

struct Challenge {
    std::string error;        // "invalid_token", "insufficient_scope"; empty where it gives none
    std::string description;  // the server's own words
};

// Tolerant: what is no challenge, or of another scheme, gives an empty one.
Challenge read_challenge(std::string_view header);

}  // namespace api
