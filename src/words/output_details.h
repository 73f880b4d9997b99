// Words of what stands below a row of the outputs table: everything else the answer says of it.
#pragma once

#include <string>
#include <string_view>

namespace words {

inline constexpr char kOutputThumbnails[] = "Thumbnails";
inline constexpr char kOutputThumbnailsZipped[] = "Thumbnails, zipped";
inline constexpr char kOutputLogo[] = "Logo";
inline constexpr char kOutputSettings[] = "Settings";
inline constexpr char kNamePattern[] =
    "A pattern: MediaHub names each picture by putting something in the place of what stands in "
    "braces.";

std::string by_preset(std::string_view name);           // "preset poster"
std::string label_of_preset(std::string_view of_what);  // "Thumbnails preset"

}  // namespace words
