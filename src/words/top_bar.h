// Words of the top bar.
#pragma once

namespace words {

inline constexpr char kJobglass[] = "Jobglass";
inline constexpr char kLoadJob[] = "Load job";
inline constexpr char kReloadJob[] = "Reload";
inline constexpr char kReloadJobLabel[] = "↻ Reload";
inline constexpr char kReloadJobHint[] = "Asks for the same job again";

}  // namespace words
