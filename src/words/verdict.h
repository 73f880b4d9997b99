// The verdict on a job: what happened, its timeline, the time left, and contradictions in the
// response.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace words {

// What happened to the job, how far it is, what happens next.

inline constexpr char kVerdictFailed[] = "Failed";
inline constexpr char kVerdictSucceeded[] = "Succeeded";
inline constexpr char kVerdictProcessing[] = "Processing";
inline constexpr char kVerdictQueued[] = "Queued";
inline constexpr char kStatusNotRecognised[] = "Unrecognised status";
inline constexpr char kNoStatus[] = "No status in this response";
std::string failed_after(const std::string& duration);  // "Failed after 12 s"
std::string succeeded_in(const std::string& duration);  // "Succeeded in 1 min 8 s"
std::string queued_for(const std::string& duration);    // "Queued for 38 s"

// A headline with a reservation.
// "Succeeded, but 1 of 5 outputs has an error", "… its output has an error"
std::string but_outputs_have_errors(const std::string& headline, int64_t failed, int64_t count);
// "Succeeded, but 1 of 5 outputs is incomplete", "… its output is incomplete"
std::string but_outputs_are_incomplete(const std::string& headline, int64_t below, int64_t count);
std::string but_job_is_incomplete(const std::string& headline);  // "Succeeded, but incomplete"
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
std::string output_is_slowest(int64_t number, int64_t count);  // "Output 3 of 5 is the slowest"

inline constexpr char kNextQueued[] =
    "Next: MediaHub starts the job when its turn comes. No action is needed until then.";
inline constexpr char kNextProcessing[] =
    "Next: MediaHub continues until every output reaches 100\u00a0%. No action is needed until "
    "then.";
inline constexpr char kNextFinishing[] = "All outputs are ready. MediaHub is finalising the job.";
inline constexpr char kNextCheckOutputs[] = "Check the outputs before you use them.";
std::string next_check_output(const std::string& who);  // "Check output “hd” before you use it."
inline constexpr char kNextFailed[] = "The job won’t continue. See what you can do below.";
inline constexpr char kNextOfUnknownStatus[] =
    "What happens next is unknown: MediaHub’s manual doesn’t explain this status.";
inline constexpr char kNextWithoutStatus[] = "Without a status, what happens next is unknown.";

// The panel around the verdict and its timeline.

inline constexpr char kCopyJobId[] = "Copy ID";
inline constexpr char kCopiedJobId[] = "job ID";  // as what was copied is called
inline constexpr char kProgressOfJob[] = "Progress of the job";

std::string exactly_created(std::string_view moment);   // "created 2024-05-01T12:02:06.000Z …"
std::string exactly_finished(std::string_view moment);  // "finished 2024-05-01T12:02:06.000Z …"
// "2 min left, based on the last 40 s"
std::string left_by_basis(std::string_view left, std::string_view basis);
std::string timeline_moment(std::string_view event, std::string_view time);  // "created 14:02"

// The timeline: its segments and marks, and what is unknown. Keys are those of the response.

inline constexpr char kMarkCreated[] = "created";
inline constexpr char kMarkStarted[] = "started";
inline constexpr char kMarkFinished[] = "finished";
inline constexpr char kMarkStopped[] = "stopped";
inline constexpr char kMarkUpdated[] = "updated";
std::string mark_output_done(const std::string& output);  // "output “hd” done"
std::string mark_first_done(int64_t count);               // "first of 5 outputs done"
std::string mark_last_done(int64_t count);                // "last of 5 outputs done"

// `span` is "38 s", or what span_at_least makes of it.
std::string span_at_least(const std::string& span);  // "at least 38 s"
std::string span_queued(const std::string& span);    // "queued for 38 s"
std::string span_worked(const std::string& span);    // "processed for 38 s"
std::string span_working(const std::string& span);   // "processing for 38 s"
// "38 s queued or processing (no start time)"
std::string span_queued_or_working(const std::string& span);
inline constexpr char kQueueTimeUnknown[] = "queue time unknown (no start time)";

inline constexpr char kWaitingForItsTurn[] = "waiting in the queue";
std::string no_estimate(const std::string& why);  // "no estimate yet: the speed varies too much"

inline constexpr char kNoScaleWithoutCreated[] = "not to scale: no created_at in this response";
inline constexpr char kNoScaleInSeconds[] = "not to scale: created_at may be in seconds";
inline constexpr char kNoScaleBackwards[] = "not to scale: finished_at is earlier than created_at";
inline constexpr char kNoScaleTooFarApart[] =
    "not to scale: created_at and finished_at are too far apart";
inline constexpr char kNoScaleWithoutFinished[] = "not to scale: no finished_at in this response";
inline constexpr char kNoScaleInFuture[] = "not to scale: created_at is in the future";
inline constexpr char kNoScaleTooLong[] = "not to scale: created_at is more than a year ago";

inline constexpr char kDrawnUpToUpdated[] =
    "no finished_at in this response: drawn up to updated_at";
inline constexpr char kStartedOutside[] = "started_at is outside this range";
std::string outputs_done_outside(int64_t count);  // "2 outputs finished outside this range"

// The time a running job has left, or why there is no estimate.

std::string whole_seconds(int64_t count);  // "40 s"
std::string whole_minutes(int64_t count);  // "6 min"
std::string whole_hours(int64_t count);    // "3 h"

std::string left_up_to(const std::string& most);                   // "up to 40 s"
std::string left_about(const std::string& most);                   // "about 6 min"
std::string left_between(int64_t least, const std::string& most);  // "4–6 min"

// What it is based on; `span` is "90 s".
std::string based_on_last(const std::string& span);        // "the last 90 s"
std::string based_on_answers_of(const std::string& span);  // "90 s of data"

// Why there is none.
// "not enough data (1 of 3 responses)"
std::string not_enough_answers(int64_t has, int64_t fewest);
std::string not_enough_time(const std::string& span);      // "not enough data (8 s)"
std::string too_little_progress(const std::string& span);  // "too little progress in 90 s"
std::string output_is_stalled(int64_t number);             // "output 3 is stalled"
inline constexpr char kPercentageWentDown[] = "the percentage went down";
inline constexpr char kNoRecentProgress[] = "no recent progress";
inline constexpr char kSpeedVaries[] = "the speed varies too much";
inline constexpr char kMoreThanWeek[] = "it may take more than a week";
inline constexpr char kAnswerTooOld[] = "the last response is too old";

// Contradictions in a response. `status` is the job's, keys are those of the response.

// "The status is SUCCESS, but output “hd” stopped at 42 %."
std::string status_but_output_stopped_at(const std::string& status, const std::string& output,
                                         const std::string& percent);
// "The status is SUCCESS, but 2 of 5 outputs are below 100 %; the lowest is output “hd” at 42 %."
std::string status_but_outputs_below(const std::string& status, int64_t below, int64_t count,
                                     const std::string& slowest, const std::string& percent);
// "The status is QUEUED, but 2 of 5 outputs are at 100 %."
std::string status_but_outputs_done(const std::string& status, int64_t done, int64_t count);
// "The status is FAILURE, but its only output is at 100 %."
std::string status_but_only_output_done(const std::string& status);
// "The status is FAILURE, but every output is at 100 %."
std::string status_but_every_output_done(const std::string& status);
// "The status is SUCCESS, but percentage_completed is 42 %."
std::string status_but_key_is(const std::string& status, const std::string& key,
                              const std::string& value);
// "The status is QUEUED, but started_at is set."
std::string status_but_key_is_set(const std::string& status, const std::string& key);

// "As of 14:02:06. Live updates are off.", of a job under way "Stale: as of 14:02:06. Live …"
std::string stale_without_updates(const std::string& moment);
std::string as_of_without_updates(const std::string& moment);
// "“status” occurs more than once, as SUCCESS and as FAILURE. This page uses the last one; other
// programs may use another."
std::string key_is_repeated(const std::string& key, const std::string& unused,
                            const std::string& used);

// "finished_at is 12 s earlier than started_at."
std::string time_is_earlier(const std::string& late_key, const std::string& duration,
                            const std::string& early_key);
// "created_at is 3 h in the future according to this computer’s clock."
std::string time_is_in_future(const std::string& key, const std::string& duration);
// "created_at (1436335151) is ambiguous: in milliseconds, MediaHub’s unit, it is Sat 17
// Jan 1970, 14:58:55 UTC; in seconds it would be Wed 8 Jul 2015, 05:59:11 UTC."
std::string time_is_ambiguous(const std::string& key, int64_t value,
                              const std::string& in_milliseconds, const std::string& in_seconds);
inline constexpr char kTimesYearsApart[] =
    "created_at and finished_at are more than a year apart, so no duration is shown.";

}  // namespace words
