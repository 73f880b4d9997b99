// Words and sentence parts that several areas share. All texts that people read are in src/words,
// one file per area: fixed ones as constants, ones with a name or a number as functions with the
// whole sentence, so that a translation can reorder its parts.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace words {

inline constexpr char kJob[] = "Job";
inline constexpr char kRaw[] = "Raw";
inline constexpr char kRequest[] = "Request";
inline constexpr char kChanges[] = "Changes";
inline constexpr char kOutputs[] = "Outputs";
inline constexpr char kInput[] = "Input";
inline constexpr char kFile[] = "File";
inline constexpr char kPreset[] = "Preset";
inline constexpr char kPipeline[] = "Pipeline";
inline constexpr char kApplication[] = "Application";
inline constexpr char kUser[] = "User";
inline constexpr char kStatus[] = "Status";
inline constexpr char kProgress[] = "Progress";
inline constexpr char kName[] = "Name";
inline constexpr char kCreated[] = "Created";
inline constexpr char kStarted[] = "Started";
inline constexpr char kFinished[] = "Finished";
inline constexpr char kUpdated[] = "Updated";
inline constexpr char kErrorCode[] = "Error code";
inline constexpr char kErrorMessage[] = "Error message";
inline constexpr char kCopy[] = "Copy";
inline constexpr char kCancel[] = "Cancel";
inline constexpr char kTryAgain[] = "Try again";
inline constexpr char kShowInRaw[] = "Show in raw";
inline constexpr char kCopySupportReport[] = "Copy support report";
inline constexpr char kCopyAsCurl[] = "Copy as cURL";
inline constexpr char kJobId[] = "Job ID";
inline constexpr char kAccessToken[] = "Access token";
inline constexpr char kApiAddress[] = "API address";
inline constexpr char kUserData[] = "User data";
inline constexpr char kProblem[] = "Problem";
inline constexpr char kNull[] = "null";
inline constexpr char kEmpty[] = "empty";
inline constexpr char kAdded[] = "added";
inline constexpr char kRemoved[] = "removed";
inline constexpr char kChanged[] = "changed";

std::string jobglass_version(const std::string& number);   // "Jobglass 1.0.0"
std::string fold_label(std::string_view name, bool open);  // "Options ▾", "Options ▴"

std::string bytes(int64_t count);    // "1 byte", "3,000 bytes"
std::string keys(int64_t count);     // "1 key", "2 keys"
std::string items(int64_t count);    // "1 item", "2 items"
std::string nodes(int64_t count);    // "1 node", "2 nodes"
std::string changes(int64_t count);  // "1 change", "2 changes"
std::string outputs(int64_t count);  // "1 output", "2 outputs"

// Parts of sentences.

// "output “hd”" -> "Output “hd”"; texts that don't begin with a to z stay as they are.
std::string begin_sentence(std::string text);

std::string name_in_quotes(const std::string& name);  // "“hd”"
// Outputs by name, in the form that `name` has already, or by number.
std::string output_called(const std::string& name);  // "output “hd”", "output 3"
// "outputs “a” and “b”"
std::string two_outputs_called(const std::string& first, const std::string& second);
// "outputs “a”, “b” and 3 more"
std::string outputs_called(const std::string& first, const std::string& second, int64_t more);

std::string every_one_of_outputs(int64_t count);           // "all 5 outputs"
std::string some_of_outputs(int64_t some, int64_t count);  // "3 of 5 outputs"
std::string outputs_done_of(int64_t done, int64_t count);  // "3 of 5 outputs done"

}  // namespace words
