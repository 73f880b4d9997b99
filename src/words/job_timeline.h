// Words of a job's timeline: what its parts and marks are, and what is not known. Keys are the
// answer's own.
#pragma once

#include <cstdint>
#include <string>

namespace words {

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
std::string span_queued(const std::string& span);    // "queued 38 s"
std::string span_worked(const std::string& span);    // "worked 38 s"
std::string span_working(const std::string& span);   // "working 38 s"
// "38 s queued or working (no start time)"
std::string span_queued_or_working(const std::string& span);
inline constexpr char kQueueTimeUnknown[] = "queue time unknown (no start time)";

inline constexpr char kWaitingForItsTurn[] = "waiting for its turn";
std::string no_estimate(const std::string& why);  // "no estimate yet: the speed varies too much"

inline constexpr char kNoScaleWithoutCreated[] = "not to scale: no created_at in this answer";
inline constexpr char kNoScaleInSeconds[] = "not to scale: created_at may be in seconds";
inline constexpr char kNoScaleBackwards[] = "not to scale: finished_at is earlier than created_at";
inline constexpr char kNoScaleTooFarApart[] =
    "not to scale: created_at and finished_at are too far apart";
inline constexpr char kNoScaleWithoutFinished[] = "not to scale: no finished_at in this answer";
inline constexpr char kNoScaleInFuture[] = "not to scale: created_at is in the future";
inline constexpr char kNoScaleTooLong[] = "not to scale: created_at is more than a year ago";

inline constexpr char kDrawnUpToUpdated[] = "no finished_at in this answer: drawn up to updated_at";
inline constexpr char kStartedOutside[] = "started_at is outside this range";
std::string outputs_done_outside(int64_t count);  // "2 outputs were done outside this range"

}  // namespace words
