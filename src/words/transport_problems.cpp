#include "words/transport_problems.h"

#include "base/text.h"

namespace words {

std::string timed_out(std::string_view origin, std::string_view deadline) {
    return base::concat({origin, " did not finish its answer within ", deadline,
                         ", so this page stopped waiting."});
}

std::string blocked_by_policy(std::string_view origin) {
    return base::concat({"The page's own security policy (Content-Security-Policy) does not list ",
                         origin, ", so the browser sent nothing."});
}

std::string mixed_content(std::string_view origin) {
    return base::concat({"This page came over https, and ", origin,
                         " is plain http, so the browser sent nothing. A token must not travel "
                         "unencrypted anyway."});
}

std::string answer_blocked(std::string_view origin) {
    return base::concat({"The request to ", origin,
                         " left this page, but the browser may not show us what came back. Most "
                         "likely the API does not allow pages from this address (CORS)."});
}

std::string answer_too_large(std::string_view limit) {
    return base::concat({"It is larger than ", limit,
                         ", which is the most this page reads. Nothing of it was kept."});
}

}  // namespace words
