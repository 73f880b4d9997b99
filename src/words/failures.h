// Words for why a job or its outputs failed, where no manual says it better.
#pragma once

#include <cstdint>
#include <string>

namespace words {

// The lines of an explanation.
inline constexpr char kFailureEffect[] = "Effect";
inline constexpr char kFailureMeaning[] = "Meaning";
inline constexpr char kFailureCause[] = "Likely cause";
inline constexpr char kFailureSteps[] = "Next step";
inline constexpr char kFailureRetry[] = "Retry";
inline constexpr char kFailureSource[] = "Source";
inline constexpr char kFailureWithoutReason[] = "No reason given";

inline constexpr char kNeitherCodeNorMessage[] =
    "The answer gives neither a code nor a message for this failure.";
inline constexpr char kMessageWithoutCode[] = "The answer gives a message, but no code to look up.";
inline constexpr char kCodeNotExplained[] = "MediaHub's manual does not explain this code.";

inline constexpr char kCauseNotSaid[] = "Unknown: the answer does not say.";
inline constexpr char kCauseOnlyInMessage[] = "Unknown: only the message says more.";
// "Unknown: … The prefix of the code marks an error about jobs."
std::string cause_with_prefix(const std::string& cause, const std::string& resource);

inline constexpr char kStepsWithoutCode[] =
    "Check that the input file opens and plays, and that the preset suits it. Submit the job "
    "again; if it fails the same way, give Xvid's support the job ID.";
inline constexpr char kStepsWithCode[] =
    "Check that the input file opens and plays, and that the preset suits it. Submit the job "
    "again; if it fails the same way, give Xvid's support the job ID and this code.";

inline constexpr char kRetryMayHelp[] = "May help: the fault may not be in what was submitted.";
inline constexpr char kRetryAfterChange[] = "Not until the cause is fixed.";
inline constexpr char kRetryUnknown[] = "Unknown. Retry once to see if it recurs.";

inline constexpr char kJobStillSucceeded[] = "The job still succeeded.";
inline constexpr char kJobContinues[] = "The job continues.";
inline constexpr char kJobEndUnknown[] = "Unknown: the status does not say whether the job ended.";

// "3 more outputs report other errors; see the outputs table."
std::string more_outputs_failed(int64_t count);

}  // namespace words
