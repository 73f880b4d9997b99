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
inline constexpr char kFailureWithoutReason[] = "Failed without a reason";

inline constexpr char kNeitherCodeNorMessage[] =
    "The answer gives neither a code nor a message for this failure.";
inline constexpr char kMessageWithoutCode[] = "The answer gives a message, but no code to look up.";
inline constexpr char kCodeNotExplained[] = "MediaHub's manual does not explain this code.";

inline constexpr char kCauseNotSaid[] = "Not known: the answer does not say.";
inline constexpr char kCauseOnlyInMessage[] = "Not known: only the message says more.";
// "Not known: … By its first digits the code is one of those for jobs."
std::string cause_with_first_digits(const std::string& cause, const std::string& resource);

inline constexpr char kStepsWithoutCode[] =
    "Check that the input file opens and plays, and that the preset suits it. Submit the job "
    "again; if it fails the same way, ask Xvid's support and name the job ID.";
inline constexpr char kStepsWithCode[] =
    "Check that the input file opens and plays, and that the preset suits it. Submit the job "
    "again; if it fails the same way, ask Xvid's support and name the job ID and this code.";

inline constexpr char kRetryMayHelp[] = "May help: the fault need not be in what was submitted.";
inline constexpr char kRetryAfterChange[] = "No, not before the cause is mended.";
inline constexpr char kRetryNotKnown[] =
    "Not known; one more try shows whether it fails the same way.";

inline constexpr char kJobSucceededAnyway[] =
    "The job ended with success all the same: check its outputs before you use them.";
inline constexpr char kJobGoesOnAnyway[] = "It did not end the job, which goes on.";
inline constexpr char kJobEndNotKnown[] =
    "Not known: the status of the job does not tell whether it ended.";

// "3 more outputs report other errors; the table of outputs tells them one by one."
std::string more_outputs_failed(int64_t count);

}  // namespace words
