// Words for values that are described, not shown: empty ones, containers, pictures.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/data_uri.h"

namespace words {

inline constexpr char kEmptyObject[] = "empty object { }";
inline constexpr char kEmptyList[] = "empty list [ ]";

std::string summary_of_list(int64_t item_count);   // "a list of 2 items"
std::string summary_of_object(int64_t key_count);  // "an object with 1 key"

// "1714 (not a plausible time in ms; in seconds 1 Jan 1970 00:28:34 UTC)"
std::string no_time_in_ms(std::string_view number, std::string_view time_in_seconds);

inline constexpr char kPictureShownAbove[] = "shown above";
std::string picture_in(std::string_view label);  // "Picture in poster"
// Of one that has a fault: "Not shown as a picture: larger than 524 KB."
std::string not_shown_as_picture(const base::DataUri& uri);

}  // namespace words
