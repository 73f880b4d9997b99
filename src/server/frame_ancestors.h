// Which pages may show this one in a frame, and hand it a job and a token: one list for both, as
// the policy `frame-ancestors` has it.
#pragma once

#include <string>
#include <string_view>

#include "base/error.h"

namespace server {

inline constexpr const char* kOwnPagesOnly = "'self'";

// 'none', or a list of 'self', origins ("https://console.example.com:8443"; "*." in front of the
// name for one label) and * for any page, which may show the page but hand over nothing.
base::Result<std::string> check_frame_ancestors(std::string_view typed);

// For browsers that do not know the policy: "DENY" or "SAMEORIGIN"; empty where neither says the
// same.
std::string_view x_frame_options(std::string_view ancestors);

}  // namespace server
