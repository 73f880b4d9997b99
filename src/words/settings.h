// The settings of the page itself: its theme, what its keys do, and what the device remembers.
#pragma once

#include <string>
#include <string_view>

namespace words {

inline constexpr char kSettings[] = "Settings";
inline constexpr char kSettingsHint[] = "Theme, keyboard shortcuts, and what this device remembers";

inline constexpr char kTheme[] = "Theme";
inline constexpr char kThemeAuto[] = "Auto";
inline constexpr char kThemeAutoHint[] = "Light or dark, as this device is set";
inline constexpr char kThemeLight[] = "Light";
inline constexpr char kThemeDark[] = "Dark";

inline constexpr char kKeyboardShortcuts[] = "Keyboard shortcuts";
inline constexpr char kKeyboardShortcutsHint[] = "Shortcut: ?";

inline constexpr char kRemember[] = "Remember on this device";
inline constexpr char kRememberHint[] =
    "The API address, the last ten job IDs with their results, the times, the theme and the "
    "columns. Never the access token.";
inline constexpr char kForgetAll[] = "Forget all";
inline constexpr char kForgetAllHint[] =
    "Deletes what this device remembers of Jobglass, and stops remembering";
inline constexpr char kMemoryImpossible[] =
    "This browser doesn’t let the page store anything, so it can’t remember jobs or settings.";
inline constexpr char kAnnounceRemembering[] = "This device now remembers jobs and settings";
inline constexpr char kAnnounceForgotten[] = "This device has forgotten all jobs and settings";

// On the first screen.
inline constexpr char kRecentJobs[] = "Recent jobs";
std::string recent_job(std::string_view id, std::string_view verdict);  // "559c… · Succeeded in …"

}  // namespace words
