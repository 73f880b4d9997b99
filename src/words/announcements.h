// What the page's status says when something happened: a job came, a table was sorted, a search
// ended.
#pragma once

#include <cstdint>
#include <string>

namespace words {

// `status` is "PROCESSING, 42 %".
std::string announce_loading_job(const std::string& id);  // "Loading job 559c…"
inline constexpr char kAnnounceJobLoaded[] = "Job loaded";
std::string announce_job_loaded(const std::string& status);   // "Job loaded: SUCCESS, 100 %"
std::string announce_job_updated(const std::string& status);  // "Job updated: PROCESSING, 42 %"
// "Could not refresh: Too many requests"
std::string announce_not_refreshed(const std::string& why);
inline constexpr char kAnnounceCancelled[] = "Cancelled";

// "Loading file 559c…"
std::string announce_loading_object(const std::string& kind, const std::string& id);
std::string announce_expanded(const std::string& object);  // "Expanded file/559c…"

// The panels say it too; of more than none it is words::changes.
inline constexpr char kCountOfNoChanges[] = "No changes";

std::string announce_outputs_shown(int64_t shown, int64_t count);  // "3 of 5 outputs shown"
inline constexpr char kAnnounceUnsorted[] = "Outputs in the order of the answer";
// "Outputs sorted by Size, upwards"
std::string announce_sorted_upwards(const std::string& column);
std::string announce_sorted_downwards(const std::string& column);

inline constexpr char kAnnounceNoMatches[] = "No matches";
std::string announce_matches(int64_t count);                // "1 match", "3 matches"
std::string announce_match(int64_t number, int64_t count);  // "Match 2 of 3"
std::string announce_nodes_selected(int64_t count);         // "3 nodes selected"
// "Shown in job: Output hd · progress"
std::string announce_shown_in_job(const std::string& place);

std::string announce_copied(const std::string& what);  // "Copied the body"
// "The browser did not allow copying the body"
std::string announce_not_copied(const std::string& what);

}  // namespace words
