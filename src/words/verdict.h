// Words of the verdict: what happened to the job, how far it is, what happens next.
#pragma once

#include <cstdint>
#include <string>

namespace words {

inline constexpr char kVerdictFailed[] = "Failed";
inline constexpr char kVerdictSucceeded[] = "Succeeded";
inline constexpr char kVerdictProcessing[] = "Processing";
inline constexpr char kVerdictQueued[] = "Queued";
inline constexpr char kStatusNotRecognised[] = "Unrecognised status";
inline constexpr char kNoStatus[] = "No status in this answer";
std::string failed_after(const std::string& duration);  // "Failed after 12 s"
std::string succeeded_in(const std::string& duration);  // "Succeeded in 1 min 8 s"
std::string queued_for(const std::string& duration);    // "Queued for 38 s"

// A headline, and what speaks against it.
// "Succeeded, but 1 of 5 outputs has an error", "… its output has an error"
std::string but_outputs_have_errors(const std::string& headline, int64_t failed, int64_t count);
// "Succeeded, but 1 of 5 outputs is not complete", "… its output is not complete"
std::string but_outputs_are_incomplete(const std::string& headline, int64_t below, int64_t count);
std::string but_job_is_incomplete(const std::string& headline);  // "Succeeded, but not complete"
// "Processing · 42 %, but the job reports an error"
std::string but_job_reports(const std::string& headline);

// Parts of the details; `moment` is "Wed 8 Jul 2015, 07:59:11 CEST", or "3 h ago".
std::string created_when(const std::string& moment);  // "created 3 h ago"
std::string finished_when(const std::string& moment);
std::string stopped_when(const std::string& moment);
std::string running_for(const std::string& duration);       // "running for 1 min 8 s"
std::string took(const std::string& duration);              // "took 1 min 8 s"
std::string outputs_failed(int64_t failed, int64_t count);  // "2 of 5 outputs failed"
std::string output_at(const std::string& who, const std::string& percent);  // "output 3 at 42 %"
std::string output_is_slowest(int64_t number, int64_t count);  // "Output 3 of 5 is slowest"

inline constexpr char kNextQueued[] =
    "Next: MediaHub starts the job when its turn comes. There is nothing to do until then.";
inline constexpr char kNextProcessing[] =
    "Next: MediaHub continues until every output reaches 100\u00a0%. There is nothing to do until "
    "then.";
inline constexpr char kNextFinishing[] =
    "Next: all outputs are ready; MediaHub is finalising the job.";
inline constexpr char kNextUseOutputs[] =
    "The outputs are ready to use. MediaHub's own storage deletes files after 7 days unless "
    "configured otherwise.";
inline constexpr char kNextCheckOutputs[] = "Check the outputs before you use them.";
std::string next_check_output(const std::string& who);  // "Check output “hd” before you use it."
inline constexpr char kNextFailed[] =
    "The job won't continue by itself. See what you can do below.";
inline constexpr char kNextOfUnknownStatus[] =
    "What happens next is unknown: MediaHub's manual does not explain this status.";
inline constexpr char kNextWithoutStatus[] = "Without a status, what happens next is unknown.";

}  // namespace words
