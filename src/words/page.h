// The page around the job: head, welcome, and what the status line announces.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace words {

// Words of the head of the page, around the fields of the request and the tabs.

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

// In the place of the fields: "Failed · 65d4b3f0c414ea67a7cad003"
std::string job_in_head(std::string_view word, std::string_view id);
inline constexpr char kFieldsHint[] = "Job ID and access token";

// Words of the page before there is a job: the welcome, and while the answer is on its way.

inline constexpr char kWelcome[] = "Welcome";
inline constexpr char kWelcomeTitle[] = "See what happened to your video";
inline constexpr char kWelcomeSentence[] =
    "Enter a job ID and an access token above, then press Load job. Jobglass asks the MediaHub API "
    "for that job and shows every field of the answer.";
inline constexpr char kWelcomeJobId[] =
    "24 letters and digits, as the API and the web app show it. A job's address works too.";
inline constexpr char kWelcomeToken[] =
    "Kept only in this page’s memory and sent only to the API address. The scope mediahub_read is "
    "enough.";

inline constexpr char kLoadingJob[] = "Loading";
inline constexpr char kLoadingTheJob[] = "Loading the job";
std::string reading_answer(std::string_view size);        // "48 MB received. Parsing …"
std::string waiting_for_answer(std::string_view origin);  // "Waiting for https://… to answer"
std::string bytes_received(std::string_view size);        // "8.09 MB received"
std::string bytes_received_of(std::string_view size,
                              std::string_view total);  // "8 MB of 9 MB received"

// What the page's status says when something happened: a job came, a table was sorted, a search
// ended.

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
