// Words of how old the job on the screen is, when it is refreshed, and why it could not be.
#pragma once

#include <string>
#include <string_view>

namespace words {

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
inline constexpr char kNextNow[] = "next now";
std::string next_in(std::string_view duration);  // "next in 5 s"

std::string job_updated(std::string_view time);  // "updated 14:02:06"
std::string job_updated(std::string_view time,
                        std::string_view age);  // "updated 14:02:06, 5 s ago"

// Sentences on a refresh that failed: "Couldn’t refresh: No answer. The network …"
std::string could_not_refresh(std::string_view title, std::string_view explanation);
// "Couldn’t refresh: No answer. Trying again in 5 s. The network …"
std::string refresh_tried_again(std::string_view title, std::string_view distance,
                                std::string_view explanation);
// "Couldn’t refresh: No answer. Trying again at 14:02:11. The network …"
std::string refresh_tried_again_at(std::string_view title, std::string_view time,
                                   std::string_view explanation);
// "Couldn’t refresh: No answer. Live updates are off. The network …"
std::string refresh_given_up(std::string_view title, std::string_view explanation);

}  // namespace words
