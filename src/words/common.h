// Words that several topics share. All that a person reads stands in src/words, one file per topic:
// what is always the same as a constant, what holds a name or a number as a function, so that a
// translation may order its parts as its language wants.
#pragma once

#include <cstdint>
#include <string>

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

std::string jobglass_version(const std::string& number);  // "Jobglass 1.0.0"

std::string bytes(int64_t count);    // "1 byte", "3,000 bytes"
std::string keys(int64_t count);     // "1 key", "2 keys"
std::string items(int64_t count);    // "1 item", "2 items"
std::string nodes(int64_t count);    // "1 node", "2 nodes"
std::string changes(int64_t count);  // "1 change", "2 changes"
std::string outputs(int64_t count);  // "1 output", "2 outputs"

}  // namespace words
