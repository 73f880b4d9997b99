#include "words/page.h"

#include "base/text.h"
#include "words/common.h"
#include "words/numbers.h"

namespace words {
std::string job_in_head(std::string_view word, std::string_view id) {
    return base::concat({word, " · ", id});
}

std::string waiting_for_answer(std::string_view origin) {
    return base::concat({"Waiting for a response from ", origin});
}

std::string reading_answer(std::string_view size) {
    return base::concat({size, " received. Parsing …"});
}

std::string bytes_received(std::string_view size) {
    return base::concat({size, " received"});
}

std::string bytes_received_of(std::string_view size, std::string_view total) {
    return base::concat({size, " of ", total, " received"});
}

std::string status_and_progress(const std::string& status, const std::string& percent) {
    return base::concat({status, ", ", percent});
}

std::string announce_loading_job(const std::string& id) {
    return "Loading job " + id;
}

std::string announce_job_loaded(const std::string& status) {
    return "Job loaded: " + status;
}

std::string announce_job_updated(const std::string& status) {
    return "Job updated: " + status;
}

std::string announce_not_refreshed(const std::string& why) {
    return "Couldn’t refresh: " + why;
}

std::string announce_loading_object(const std::string& kind, const std::string& id) {
    return base::concat({"Loading ", kind, " ", id});
}

std::string announce_expanded(const std::string& object) {
    return "Expanded " + object;
}

std::string announce_with_changes(const std::string& said, const std::string& changes) {
    return base::concat({said, ". ", changes});
}

std::string announce_outputs_shown(int64_t shown, int64_t count) {
    return base::concat({format_count(shown), " of ", format_count(count), " outputs shown"});
}

std::string announce_sorted_ascending(const std::string& column) {
    return base::concat({"Outputs sorted by ", column, ", ascending"});
}

std::string announce_sorted_descending(const std::string& column) {
    return base::concat({"Outputs sorted by ", column, ", descending"});
}

std::string announce_matches(int64_t count) {
    return plural(count, "match", "matches");
}

std::string announce_match(int64_t number, int64_t count) {
    return base::concat({"Match ", format_count(number), " of ", format_count(count)});
}

std::string announce_nodes_selected(int64_t count) {
    return nodes(count) + " selected";
}

std::string announce_shown_in_job(const std::string& place) {
    return "Shown in job: " + place;
}

std::string announce_copied(const std::string& what) {
    return "Copied the " + what;
}

std::string announce_not_copied(const std::string& what) {
    return "The browser didn’t allow copying the " + what;
}

}  // namespace words
