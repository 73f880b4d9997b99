#include "words/freshness.h"

#include "base/text.h"

namespace words {

std::string next_in(std::string_view duration) {
    return base::concat({"next in ", duration});
}

std::string job_updated(std::string_view time) {
    return base::concat({"updated ", time});
}

std::string job_updated(std::string_view time, std::string_view age) {
    return base::concat({"updated ", time, ", ", age});
}

std::string could_not_refresh(std::string_view title, std::string_view explanation) {
    return base::concat({"Couldn’t refresh: ", title, ". ", explanation});
}

std::string refresh_tried_again(std::string_view title, std::string_view distance,
                                std::string_view explanation) {
    return base::concat(
        {"Couldn’t refresh: ", title, ". Trying again ", distance, ". ", explanation});
}

std::string refresh_tried_again_at(std::string_view title, std::string_view time,
                                   std::string_view explanation) {
    return base::concat(
        {"Couldn’t refresh: ", title, ". Trying again at ", time, ". ", explanation});
}

std::string refresh_given_up(std::string_view title, std::string_view explanation) {
    return base::concat({"Couldn’t refresh: ", title, ". Live updates are off. ", explanation});
}

}  // namespace words
