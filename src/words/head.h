// Words of the head of the page, around the fields of the request and the tabs.
#pragma once

#include <string>
#include <string_view>

namespace words {

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

}  // namespace words
