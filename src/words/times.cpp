#include "words/times.h"

#include "base/text.h"

namespace words {

std::string times_in_local(std::string_view zone) {
    return base::concat({"Times in local time (", zone, ")"});
}

std::string times_in_local_now(std::string_view zone) {
    return base::concat({"Times in local time (now ", zone, ")"});
}

std::string times_as_of(std::string_view clock, std::string_view zone) {
    return base::concat({"Times relative to ", clock, " ", zone});
}

}  // namespace words
