// The page around the job: head, welcome, and what the status line announces.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace words {

// The head, around the request fields and the tabs.

inline constexpr char kJobglass[] = "Jobglass";
inline constexpr char kRequestControls[] = "Request controls";
inline constexpr char kSkipToJob[] = "Skip to the job";
inline constexpr char kViews[] = "Views";
inline constexpr char kLoadJob[] = "Load job";
inline constexpr char kReloadJob[] = "Reload";
inline constexpr char kReloadJobLabel[] = "↻ Reload";
inline constexpr char kReloadJobSign[] = "↻";
inline constexpr char kReloadJobHint[] = "Requests this job again";
inline constexpr char kReloadProgress[] = "Loading";

// Replaces the fields in narrow windows: "Failed · 65d4b3f0c414ea67a7cad003"
std::string job_in_head(std::string_view word, std::string_view id);
inline constexpr char kFieldsHint[] = "Job ID and access token";

// The page before there is a job: the welcome, and the progress of loading.

inline constexpr char kWelcome[] = "Welcome";
inline constexpr char kWelcomeVersion[] = "Version";
inline constexpr char kWelcomeTitle[] = "See what happened to your video";
inline constexpr char kWelcomeSentence[] =
    "Enter a job ID and an access token above, then press Load job. Jobglass requests the job from "
    "the MediaHub API and shows every field of the response.";
inline constexpr char kWelcomeJobId[] =
    "24 letters and digits, such as 559cbbec14ea67a7cad6c7d8. The URL of a job works too.";
inline constexpr char kWelcomeToken[] =
    "Kept in this page’s memory only, and sent to the API address only. The scope mediahub_read is "
    "enough.";

inline constexpr char kLoadingJob[] = "Loading";
inline constexpr char kLoadingTheJob[] = "Loading the job";
std::string reading_answer(std::string_view size);        // "48 MB received. Parsing …"
std::string waiting_for_answer(std::string_view origin);  // "Waiting for a response from https://…"
std::string bytes_received(std::string_view size);        // "8.09 MB received"
std::string bytes_received_of(std::string_view size,
                              std::string_view total);  // "8 MB of 9 MB received"

// What the status line announces: a job was loaded, a table was sorted, a search ended.

// The `status` of announcements: "PROCESSING, 42 %".
std::string status_and_progress(const std::string& status, const std::string& percent);
std::string announce_loading_job(const std::string& id);  // "Loading job 559c…"
inline constexpr char kAnnounceJobLoaded[] = "Job loaded";
std::string announce_job_loaded(const std::string& status);   // "Job loaded: SUCCESS, 100 %"
std::string announce_job_updated(const std::string& status);  // "Job updated: PROCESSING, 42 %"
// "Couldn’t refresh: Too many requests"
std::string announce_not_refreshed(const std::string& why);
inline constexpr char kAnnounceCancelled[] = "Cancelled";

// "Loading file 559c…"
std::string announce_loading_object(const std::string& kind, const std::string& id);
std::string announce_expanded(const std::string& object);  // "Expanded file/559c…"
// "Job loaded: SUCCESS, 100 %. 3 changes"
std::string announce_with_changes(const std::string& said, const std::string& changes);

// Also used in panels; for one or more changes it is words::changes.
inline constexpr char kCountOfNoChanges[] = "No changes";

std::string announce_outputs_shown(int64_t shown, int64_t count);  // "3 of 5 outputs shown"
inline constexpr char kAnnounceUnsorted[] = "Outputs in response order";
// "Outputs sorted by Size, ascending"
std::string announce_sorted_ascending(const std::string& column);
std::string announce_sorted_descending(const std::string& column);

inline constexpr char kAnnounceNoMatches[] = "No matches";
std::string announce_matches(int64_t count);                // "1 match", "3 matches"
std::string announce_match(int64_t number, int64_t count);  // "Match 2 of 3"
std::string announce_nodes_selected(int64_t count);         // "3 nodes selected"
// "Shown in job: Output hd · progress"
std::string announce_shown_in_job(const std::string& place);

std::string announce_copied(const std::string& what);  // "Copied the body"
// "The browser didn’t allow copying the body"
std::string announce_not_copied(const std::string& what);

}  // namespace words
