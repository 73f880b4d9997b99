// Words of the head of the page, around the fields of the request and the tabs.
#pragma once

namespace words {

inline constexpr char kRequestControls[] = "Request controls";
inline constexpr char kViews[] = "Views";
inline constexpr char kReloadProgress[] = "Loading";

}  // namespace words
