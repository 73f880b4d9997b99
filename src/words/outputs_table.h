// Words of the outputs table: its tools, its header and its cells.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace words {

inline constexpr char kOutputsTable[] = "Outputs table";
inline constexpr char kNoOutputs[] = "This job has no outputs.";

std::string outputs_are(std::string_view state);          // "The outputs are null."
std::string no_output_contains(std::string_view text);    // "No output contains “abc”."
std::string outputs_shown(int64_t count, int64_t total);  // "3 of 1,250"

inline constexpr char kFilterOutputs[] = "Filter outputs";
inline constexpr char kFilterOutputsHint[] = "Searches all columns, including hidden ones";
inline constexpr char kOutputsColumns[] = "Columns";
inline constexpr char kOutputsColumnsOpen[] = "Columns ▴";
inline constexpr char kOutputsColumnsFolded[] = "Columns ▾";
inline constexpr char kOutputsColumnsHint[] = "Choose the columns of the table";
inline constexpr char kCopyCsv[] = "Copy CSV";
inline constexpr char kCopyTsv[] = "Copy TSV";
inline constexpr char kCopiesShownHint[] =
    "Copies the visible rows and columns in their current order, with the values as shown";
inline constexpr char kCopiesOriginalHint[] =
    "Copies the visible rows and columns in their current order, with the values of the response";
inline constexpr char kCopiedValues[] = "Copied values";
inline constexpr char kCopiesOriginal[] = "Original";
inline constexpr char kCopiesShown[] = "As shown";

std::string column_called(std::string_view title);  // "Name column"

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
std::string loads_expanded(std::string_view kind);  // "Loads the job again with expand=file"

}  // namespace words
