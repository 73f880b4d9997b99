// Following a job: how fresh the screen is, what changed, and comparing two responses.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace words {

// How old the job on the screen is, when it is refreshed next, and why a refresh failed.

inline constexpr char kJobSucceeded[] = "Succeeded";
inline constexpr char kJobNeedsAttention[] = "Needs attention";
inline constexpr char kJobFailed[] = "Failed";
inline constexpr char kJobProcessing[] = "Processing";
inline constexpr char kJobQueued[] = "Queued";
inline constexpr char kJobLoaded[] = "Loaded";
inline constexpr char kJobLoading[] = "Loading…";
inline constexpr char kNoJobInAnswer[] = "No job in the response";
inline constexpr char kNoJob[] = "No job";

inline constexpr char kFollowLive[] = "Follow live";
inline constexpr char kFollowLiveHint[] = "Refreshes the job automatically until it ends";

inline constexpr char kRefreshing[] = "refreshing now";
inline constexpr char kOffline[] = "offline";
inline constexpr char kNextNow[] = "next in a moment";
std::string next_in(std::string_view duration);  // "next in 5 s"

std::string job_updated(std::string_view time);  // "updated 14:02:06"
std::string job_updated(std::string_view time,
                        std::string_view age);  // "updated 14:02:06, 5 s ago"

// Sentences on a refresh that failed: "Couldn’t refresh: Request timed out. The network …"
std::string could_not_refresh(std::string_view title, std::string_view explanation);
// "Couldn’t refresh: Request timed out. Trying again in 5 s. The network …"
std::string refresh_tried_again(std::string_view title, std::string_view distance,
                                std::string_view explanation);
// "Couldn’t refresh: Request timed out. Trying again at 14:02:11. The network …"
std::string refresh_tried_again_at(std::string_view title, std::string_view time,
                                   std::string_view explanation);
// "Couldn’t refresh: Request timed out. Live updates are off. The network …"
std::string refresh_given_up(std::string_view title, std::string_view explanation);

// What the newest responses changed: the list in the job view, and the mark on a value.

inline constexpr char kListFewerChanges[] = "Show fewer";

// "was 42 %": behind a value that changed
std::string value_was(std::string_view before);
// "new: 42 %"
std::string value_is_new(std::string_view value);
// "removed, was 42 %"
std::string value_is_gone(std::string_view before);

// "3 changes since 14:02:06"
std::string changes_since(std::string_view changes, std::string_view since);
// "3 changes between 14:02:06 and 14:02:11, none since"
std::string changes_between(std::string_view changes, std::string_view from,
                            std::string_view until);

// The button that lists them: "Show 12 more"
std::string more_changes(int64_t rest);
// "and 12 more; see the raw view"
std::string more_changes_in_raw(int64_t rest);

// Comparing two responses that were kept.

inline constexpr char kCompareTwoAnswers[] = "Compare two responses";
inline constexpr char kCompareThis[] = "Compare";
inline constexpr char kCompareWith[] = "with";
inline constexpr char kDifferences[] = "Differences";
inline constexpr char kShowChange[] = "Show";  // begins "Show … in raw"
inline constexpr char kCopyChanges[] = "Copy changes";
inline constexpr char kNoDifferences[] = "No differences, apart from formatting.";
inline constexpr char kComparedWithItself[] =
    "This is the same response twice. Choose another one to compare with it.";
inline constexpr char kComparingAnswers[] = "Comparing these responses …";
inline constexpr char kComparing[] = "Comparing";
inline constexpr char kRawShowsLatestAnswer[] =
    "The raw tree shows the latest response. Compare with that one to see the changes there.";

// "unchanged until 14:02:06"
std::string unchanged_until(std::string_view time);
// "From 14:02:06: PROCESSING · 3.1 kB"
std::string from_answer(std::string_view time, std::string_view about);
// "to 14:02:11: SUCCESS · 3.1 kB"
std::string to_answer(std::string_view time, std::string_view about);

std::string count_added(int64_t count);    // "2 added"
std::string count_removed(int64_t count);  // "2 removed"
std::string count_changed(int64_t count);  // "2 changed"
// "150,000 changes, the first 100,000 listed: 20 added, 99,980 changed"
std::string first_changes(int64_t count, int64_t listed, std::string_view kinds);

}  // namespace words
