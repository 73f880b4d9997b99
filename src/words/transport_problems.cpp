#include "words/transport_problems.h"

#include "base/text.h"

namespace words {

std::string timed_out(std::string_view origin, std::string_view deadline) {
    return base::concat({origin, " did not complete its response within ", deadline,
                         ", so this page stopped waiting."});
}

std::string blocked_by_policy(std::string_view origin) {
    return base::concat({"The page's own security policy (Content-Security-Policy) does not list ",
                         origin, ", so the browser sent nothing."});
}

std::string mixed_content(std::string_view origin) {
    return base::concat(
        {"This page was loaded over https, and ", origin,
         " is plain http, so the browser sent nothing. It would have sent the token "
         "unencrypted."});
}

std::string unreachable_title(std::string_view host) {
    return base::concat({"Can’t reach ", host});
}

std::string unreachable(std::string_view origin) {
    return base::concat(
        {"Neither the request nor a test without the token got a response from ", origin, "."});
}

std::string broken_before_headers(std::string_view origin) {
    return base::concat(
        {origin,
         " closed the connection before a complete response arrived. It does respond "
         "to other requests."});
}

std::string broken_untested(std::string_view origin) {
    return base::concat(
        {"The connection to ", origin, " ended before a complete response arrived."});
}

std::string broken_in_body(std::string_view origin, int status, std::string_view received,
                           std::string_view expected) {
    const std::string begin = base::concat({origin, " responded ", std::to_string(status),
                                            ", then the connection broke after ", received});
    return expected.empty() ? begin + " of the body."
                            : base::concat({begin, " of ", expected, "."});
}

std::string blocked(std::string_view origin) {
    return base::concat(
        {origin,
         " responds to a test without the token, but the browser won’t let this page read "
         "its response. Most likely it does not allow requests from this page’s origin "
         "(CORS)."});
}

std::string no_response(std::string_view origin) {
    return base::concat({"The request to ", origin,
                         " ended without a response. The browser does not tell pages why."});
}

std::string response_too_large(std::string_view limit) {
    return base::concat(
        {"It is larger than ", limit, ", the most this page reads. Nothing of it was kept."});
}

}  // namespace words
