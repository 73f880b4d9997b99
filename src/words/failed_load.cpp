#include "words/failed_load.h"

#include "base/text.h"

namespace words {

std::string still_shows_job(std::string_view id, std::string_view moment) {
    return base::concat({"Below is the last response for job ", id, ", from ", moment, "."});
}

std::string loading_over_job(std::string_view next, std::string_view shown,
                             std::string_view received) {
    return base::concat(
        {"Loading job ", next, ". Until it arrives, this page shows job ", shown, ". ", received});
}

}  // namespace words
