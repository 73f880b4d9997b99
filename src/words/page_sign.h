// What the browser shows of the page outside of it: the title of its tab, and notifications.
#pragma once

#include <string>

namespace words {

inline constexpr char kPageTitle[] = "Jobglass";
inline constexpr char kTitleSucceeded[] = "✓";
inline constexpr char kTitleAttention[] = "!";
inline constexpr char kTitleFailed[] = "✗";
inline constexpr char kTitleQueued[] = "Queued";
inline constexpr char kTitleProcessing[] = "Processing";
inline constexpr char kTitleUnknown[] = "?";

// "42 % · movie.mp4 – Jobglass", of signs "✓ movie.mp4 – Jobglass"
std::string page_title(const std::string& status, const std::string& name);
std::string page_title_of_end(const std::string& sign, const std::string& name);
std::string stale(const std::string& status);  // "42 % (stale)"

inline constexpr char kNotifyMe[] = "Notify me";
inline constexpr char kNotifyMeHint[] =
    "Shows a notification when the job ends, while this page is open. The browser asks for your "
    "permission.";
inline constexpr char kNotifyOn[] = "A notification will tell when the job ends";
inline constexpr char kNotifyRefused[] =
    "The browser blocks notifications from this page. To allow them, open the browser’s settings "
    "for this site, then turn on “Notify me” again.";
inline constexpr char kNotifyImpossible[] =
    "This browser can’t show notifications for this page. The title of its tab shows when the job "
    "ends.";

}  // namespace words
