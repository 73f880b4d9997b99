#include "words/values.h"

#include "base/text.h"
#include "words/common.h"

namespace words {

std::string summary_of_list(int64_t item_count) {
    return base::concat({"a list of ", items(item_count)});
}

std::string summary_of_object(int64_t key_count) {
    return base::concat({"an object with ", keys(key_count)});
}

std::string no_time_in_ms(std::string_view number, std::string_view time_in_seconds) {
    return base::concat(
        {number, " (not a plausible time in ms; in seconds ", time_in_seconds, ")"});
}

std::string picture_in(std::string_view label) {
    return base::concat({"Picture in ", label});
}

}  // namespace words
