// Words of the details of an output, below its row in the table.
#pragma once

#include <string>
#include <string_view>

namespace words {

inline constexpr char kOutputThumbnails[] = "Thumbnails";
inline constexpr char kOutputThumbnailsZipped[] = "Thumbnails ZIP";
inline constexpr char kOutputLogo[] = "Logo";
inline constexpr char kOutputSettings[] = "Settings";
inline constexpr char kNamePattern[] =
    "A pattern: MediaHub replaces the part in braces for each picture.";

std::string by_preset(std::string_view name);           // "preset poster"
std::string label_of_preset(std::string_view of_what);  // "Thumbnails preset"
std::string not_in_response(std::string_view keys);     // "Not in this response: status, logos"

}  // namespace words
