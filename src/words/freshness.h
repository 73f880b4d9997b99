// Words of how old the job on the screen is, when it is asked for again, and why it could not be.
#pragma once

#include <string>
#include <string_view>

namespace words {

inline constexpr char kJobSucceeded[] = "Finished";
inline constexpr char kJobFailed[] = "Failed";
inline constexpr char kJobProcessing[] = "Processing";
inline constexpr char kJobQueued[] = "Queued";
inline constexpr char kJobLoaded[] = "Loaded";
inline constexpr char kJobLoading[] = "Loading…";
inline constexpr char kNoJobInAnswer[] = "No job in the answer";
inline constexpr char kNoJob[] = "No job";

inline constexpr char kFollowLive[] = "Follow live";
inline constexpr char kFollowLiveHint[] = "Asks for the job again by itself while it is under way";

inline constexpr char kAskingNow[] = "asking now";
inline constexpr char kAskingOffline[] = "offline";
inline constexpr char kNextNow[] = "next now";
// "next in 5 s"
std::string next_in(std::string_view duration);

// "as of 14:02:06"
std::string job_as_of(std::string_view time);
// "as of 14:02:06, 5 s ago"
std::string job_as_of(std::string_view time, std::string_view age);

// Sentences on a refresh that failed: "Could not refresh: No answer. The network …"
std::string could_not_refresh(std::string_view title, std::string_view explanation);
// "Could not refresh: No answer, trying again in 5 s. The network …"
std::string refresh_tried_again(std::string_view title, std::string_view distance,
                                std::string_view explanation);
// "Could not refresh: No answer, trying again at 14:02:11. The network …"
std::string refresh_tried_again_at(std::string_view title, std::string_view time,
                                   std::string_view explanation);
// "Could not refresh: No answer. This job is no longer followed. The network …"
std::string refresh_given_up(std::string_view title, std::string_view explanation);

}  // namespace words
