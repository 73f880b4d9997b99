// The table of outputs, its columns and the details of a row.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace words {

// The table: its tools, header and cells.

inline constexpr char kOutputsTable[] = "Outputs table";
inline constexpr char kNoOutputs[] = "This job has no outputs.";

std::string outputs_are(std::string_view state);          // "The outputs are null."
std::string no_output_contains(std::string_view text);    // "No output contains “abc”."
std::string outputs_shown(int64_t count, int64_t total);  // "3 of 1,250"

inline constexpr char kFilterOutputs[] = "Filter outputs";
inline constexpr char kFilterOutputsHint[] = "Searches all columns, including hidden ones";
inline constexpr char kOutputsColumns[] = "Columns";
inline constexpr char kOutputsColumnsHint[] = "Choose the columns of the table";
inline constexpr char kCopyCsv[] = "Copy CSV";
inline constexpr char kCopyTsv[] = "Copy TSV";
inline constexpr char kCopiesShownHint[] =
    "Copies the visible rows and columns in their current order, with the values as shown";
inline constexpr char kCopiesOriginalHint[] =
    "Copies the visible rows and columns in their current order, with the original values";
inline constexpr char kCopiedValues[] = "Copied values";
inline constexpr char kCopiesOriginal[] = "Original";
inline constexpr char kCopiesShown[] = "As shown";

std::string column_called(std::string_view title);  // "Name column"
// The head of a copied column: "Size (bytes)"
std::string column_in_unit(std::string_view title, std::string_view unit);

inline constexpr char kSortBy[] = "Sort by";
// What the button of a column does: "Name, sort ascending"
std::string sort_ascending(std::string_view title);
std::string sort_descending(std::string_view title);
std::string sort_as_in_response(std::string_view title);

inline constexpr char kOutputDetails[] = "Details";
inline constexpr char kHideOutputDetails[] = "Hide details";

std::string details_of(std::string_view output);          // "Details of output 720p"
std::string hide_details_of(std::string_view output);     // "Hide details of output 720p"
std::string progress_of_output(std::string_view output);  // "Progress of 720p"

inline constexpr char kNothing[] = "–";
inline constexpr char kNotLoaded[] = "…";
std::string incomplete(std::string_view percent);  // "40 % !"
inline constexpr char kIncompleteOutput[] = "Incomplete, although the job succeeded";

std::string details_not_loaded(std::string_view kind);  // "File details not loaded"
// "Load file details for 2 outputs"
std::string load_details(std::string_view kind, int64_t outputs);
std::string loads_expanded(std::string_view kind);  // "Reloads the job with expand=file"

// The columns, and what cells show in addition to the response.

inline constexpr char kColumnContainer[] = "Container";
inline constexpr char kColumnVideo[] = "Video";
inline constexpr char kColumnResolution[] = "Resolution";
inline constexpr char kColumnFrameRate[] = "Frame rate";
inline constexpr char kColumnVideoCodec[] = "Video codec";
inline constexpr char kColumnVideoBitRate[] = "Video bit rate";
inline constexpr char kColumnAudio[] = "Audio";
inline constexpr char kColumnAudioCodec[] = "Audio codec";
inline constexpr char kColumnAudioBitRate[] = "Audio bit rate";
inline constexpr char kColumnSize[] = "Size";
inline constexpr char kColumnDuration[] = "Duration";
inline constexpr char kColumnThumbnails[] = "Thumbnails";
inline constexpr char kColumnLogos[] = "Logos";
inline constexpr char kColumnSettings[] = "Settings";
inline constexpr char kColumnLink[] = "Link";

// In which a column is copied.
inline constexpr char kUnitFrameRate[] = "frames/s";
inline constexpr char kUnitBitRate[] = "kbit/s";
inline constexpr char kUnitSize[] = "bytes";
inline constexpr char kUnitDuration[] = "ms";
inline constexpr char kUnitProgress[] = "%";

inline constexpr char kCustomSettings[] = "custom settings";
std::string thumbnails_named(const std::string& names);  // "thumbnails MyTest_{resolution}"
std::string logos(int64_t count);                        // "1 logo", "2 logos"

// How an output failed; a missing code or message is empty.
// "failed: codec not supported (0x0050012)"
std::string output_failed(const std::string& message, const std::string& code);

// The details of an output, below its row.

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
