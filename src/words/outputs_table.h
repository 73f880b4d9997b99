// Words of the outputs table: its tools, its header and its cells.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace words {

inline constexpr char kOutputsInCapitals[] = "OUTPUTS";  // kOutputs as the card shows it
inline constexpr char kOutputsTable[] = "Outputs table";
inline constexpr char kNoOutputs[] = "This job has no outputs.";

std::string outputs_are(std::string_view state);          // "The outputs are null."
std::string no_output_holds(std::string_view text);       // "No output holds “abc”."
std::string outputs_shown(int64_t count, int64_t total);  // "3 of 1,250"

inline constexpr char kFilterOutputs[] = "Filter outputs";
inline constexpr char kFilterOutputsHint[] = "Rows that hold this text in any column, shown or not";
inline constexpr char kOutputsColumns[] = "Columns";
inline constexpr char kOutputsColumnsOpen[] = "Columns ▴";
inline constexpr char kOutputsColumnsFolded[] = "Columns ▾";
inline constexpr char kOutputsColumnsHint[] = "Choose what the table shows";
inline constexpr char kCopyCsv[] = "Copy CSV";
inline constexpr char kCopyTsv[] = "Copy TSV";
inline constexpr char kCopiesShownHint[] =
    "The rows and columns shown, in their order, as they are shown";
inline constexpr char kCopiesOriginalHint[] =
    "The rows and columns shown, in their order; values as the answer spells them";
inline constexpr char kCopiedValues[] = "Copied values";
inline constexpr char kCopiesOriginal[] = "Original";
inline constexpr char kCopiesShown[] = "As shown";

std::string column_called(std::string_view title);  // "Column Name"

inline constexpr char kSortBy[] = "Sort by";
inline constexpr char kSortsUpwards[] = "Sorts upwards";
inline constexpr char kSortsDownwards[] = "Sorts downwards";
inline constexpr char kSortsAsAnswered[] = "Goes back to the order of the answer";

std::string sort_by(std::string_view title);  // "Sort by Name"

inline constexpr char kOutputDetails[] = "Details";
inline constexpr char kOutputLess[] = "Less";

std::string details_of_output(std::string_view output);       // "Details of 720p"
std::string hide_details_of_output(std::string_view output);  // "Hide details of 720p"
std::string progress_of_output(std::string_view output);      // "Progress of 720p"
std::string needs_the(std::string_view kind);                 // "needs the file"
std::string expand_for_all(std::string_view kind);  // "needs the file: expand it for all outputs"
std::string loads_expanded(std::string_view kind);  // "Loads the job with expand=file"

}  // namespace words
