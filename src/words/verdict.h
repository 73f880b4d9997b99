// Words of the verdict: what happened to the job, how far it is, what happens next.
#pragma once

#include <cstdint>
#include <string>

namespace words {

inline constexpr char kVerdictFailed[] = "Failed";
inline constexpr char kVerdictSucceeded[] = "Succeeded";
inline constexpr char kVerdictProcessing[] = "Processing";
inline constexpr char kVerdictQueued[] = "Queued";
inline constexpr char kStatusIsNoWord[] = "The status is not a word";
inline constexpr char kNoStatus[] = "No status in this answer";
std::string failed_after(const std::string& duration);  // "Failed after 12 s"
std::string succeeded_in(const std::string& duration);  // "Succeeded in 1 min 8 s"
std::string queued_for(const std::string& duration);    // "Queued for 38 s"

// Why a job failed. `who` is "output `hd`", "all 5 outputs" or the like.
std::string error_with_code(const std::string& code);  // "error 0x0050012"
std::string outputs_failed(const std::string& who);    // "output `hd` failed"

// A headline, and the error that did not fail the job.
// "Succeeded in 12 s, but output `hd` reports an error"
std::string but_output_reports(const std::string& headline, const std::string& who);
// "Succeeded in 12 s, but 3 of 5 outputs report errors"
std::string but_outputs_report(const std::string& headline, const std::string& who);
// "Processing · 42 %, but the job reports an error"
std::string but_job_reports(const std::string& headline);

// Parts of the details; `moment` is "Wed 8 Jul 2015, 07:59:11 CEST", or "3 h ago".
std::string created_when(const std::string& moment);  // "created 3 h ago"
std::string finished_when(const std::string& moment);
std::string stopped_when(const std::string& moment);
std::string running_for(const std::string& duration);  // "running for 1 min 8 s"
std::string output_at(const std::string& who, const std::string& percent);  // "output 3 at 42 %"
std::string output_is_slowest(int64_t number, int64_t count);  // "Output 3 of 5 is slowest"

inline constexpr char kNextQueued[] =
    "Next: MediaHub starts it when its turn comes; there is nothing to do until then.";
inline constexpr char kNextProcessing[] =
    "Next: MediaHub goes on until every output stands at 100 %; there is nothing to do until then.";
inline constexpr char kNextFinishing[] =
    "Next: every output is made; MediaHub still has to finish the job.";
inline constexpr char kNextCheckOutputs[] =
    "Nothing more will happen: check the outputs before you use them.";
inline constexpr char kNextUseOutputs[] =
    "Nothing more will happen: the outputs can be used. MediaHub's own storage deletes files after "
    "7 days unless it is told otherwise.";
inline constexpr char kNextFailed[] =
    "Nothing more will happen by itself: what can be done stands below.";
inline constexpr char kNextOfUnknownStatus[] =
    "What happens next is not known: MediaHub's manual does not explain this status.";
inline constexpr char kNextWithoutStatus[] = "What happens next is not known without a status.";

}  // namespace words
