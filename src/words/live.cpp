#include "words/live.h"

#include "base/text.h"
#include "words/common.h"
#include "words/numbers.h"

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

std::string value_was(std::string_view before) {
    return base::concat({"was ", before});
}

std::string value_is_new(std::string_view value) {
    return base::concat({"new: ", value});
}

std::string value_is_gone(std::string_view before) {
    return base::concat({"removed, was ", before});
}

std::string changes_since(std::string_view changes, std::string_view since) {
    return base::concat({changes, " since ", since});
}

std::string changes_between(std::string_view changes, std::string_view from,
                            std::string_view until) {
    return base::concat({changes, " between ", from, " and ", until, ", none since"});
}

std::string more_changes(int64_t rest) {
    return base::concat({"Show ", format_count(rest), " more"});
}

std::string more_changes_in_raw(int64_t rest) {
    return base::concat({"and ", format_count(rest), " more; see the raw view"});
}

std::string unchanged_until(std::string_view time) {
    return base::concat({"unchanged until ", time});
}

std::string from_answer(std::string_view time, std::string_view about) {
    return base::concat({"From ", time, ": ", about});
}

std::string to_answer(std::string_view time, std::string_view about) {
    return base::concat({"to ", time, ": ", about});
}

std::string count_added(int64_t count) {
    return base::concat({format_count(count), " added"});
}

std::string count_removed(int64_t count) {
    return base::concat({format_count(count), " removed"});
}

std::string count_changed(int64_t count) {
    return base::concat({format_count(count), " changed"});
}

std::string first_changes(int64_t count, int64_t listed, std::string_view kinds) {
    return base::concat({changes(count), ", the first ", format_count(listed), " listed: ", kinds});
}

}  // namespace words
