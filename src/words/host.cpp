#include "words/host.h"

#include "base/text.h"
#include "words/numbers.h"

namespace words {

std::string host_refused(std::string_view origin) {
    constexpr std::string_view kHowToList =
        ", tried to hand over a job, but this site doesn’t list it. To allow it, the operator of "
        "this site adds it to the head of index.html: <meta name=\"jobglass-hosts\" content=\"";
    return base::concat({"The page around this one, ", origin, kHowToList, origin, "\">"});
}

std::string framed_by_stranger(std::string_view origin) {
    return base::concat({"This page is shown inside ", origin,
                         ", which this site doesn’t list. Enter an access token only if you trust "
                         "that page."});
}

std::string waiting_for_token(std::string_view host) {
    return base::concat({"Waiting for an access token from ", host});
}

std::string host_without_token(std::string_view host) {
    return base::concat({"The page around this one, ", host,
                         ", gave no access token. Reload that page. If that doesn’t help, contact "
                         "its operator."});
}

std::string more_outputs_below(int64_t count) {
    return base::concat({plural(count, "more output", "more outputs"), " below"});
}

}  // namespace words
