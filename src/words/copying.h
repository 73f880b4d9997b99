// Words of the quiet buttons beside a fact: copy it, show it in the raw view, show its credentials.
#pragma once

#include <string>
#include <string_view>

namespace words {

inline constexpr char kShowCredentials[] = "Show credentials";
inline constexpr char kHideCredentials[] = "Hide credentials";

// What was copied, as it is said afterwards: "value of Status"
std::string value_of(std::string_view label);
std::string original_of(std::string_view label);
// "Copy value of Status"
std::string copy_value_of(std::string_view label);
std::string copy_original_of(std::string_view label);
// "Copy 24.6 s"
std::string copies(std::string_view text);
// "Copy 1790000000000 (2026-09-21 14:13:20 UTC)"
std::string copies(std::string_view text, std::string_view exact);
// "Show Status in raw"
std::string show_in_raw(std::string_view name);

}  // namespace words
