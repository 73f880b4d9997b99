// Why a job or its outputs failed.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace words {

// The explanation of a failure that the manual does not explain.

// The lines of an explanation.
inline constexpr char kFailureEffect[] = "Effect";
inline constexpr char kFailureMeaning[] = "Meaning";
inline constexpr char kFailureCause[] = "Likely cause";
inline constexpr char kFailureSteps[] = "Next step";
inline constexpr char kFailureRetry[] = "Retry";
inline constexpr char kFailureSource[] = "Source";
inline constexpr char kFailureWithoutReason[] = "No reason given";

inline constexpr char kNeitherCodeNorMessage[] =
    "The response has neither a code nor a message for this failure.";
inline constexpr char kMessageWithoutCode[] = "The response has a message, but no code to look up.";
inline constexpr char kCodeNotExplained[] = "MediaHub’s manual doesn’t explain this code.";

inline constexpr char kCauseNotSaid[] = "Unknown: the response doesn’t say.";
inline constexpr char kCauseOnlyInMessage[] = "Unknown. See the message.";
// Of a code that cannot be about the job that carries it: the job exists, and its token was
// accepted.
inline constexpr char kCauseOfRequests[] =
    "Unknown. The manual lists this code for failed requests only, not for jobs.";
// "Unknown: … The code’s prefix marks a job error."
std::string cause_with_prefix(const std::string& cause, const std::string& resource);

inline constexpr char kStepsWithoutCode[] =
    "Check that the input file plays and that the preset suits it. Then submit the job again. If "
    "it fails again, give Xvid support the job ID.";
inline constexpr char kStepsWithCode[] =
    "Check that the input file plays and that the preset suits it. Then submit the job again. If "
    "it fails again, give Xvid support the job ID and this code.";
inline constexpr char kStepsAfterSuccess[] =
    "Check the outputs. If you can’t use one, submit the job again.";
inline constexpr char kStepsBeforeTheEnd[] = "Wait until the job ends, then check its outputs.";

inline constexpr char kRetryMayHelp[] = "May help: the error may be temporary.";
inline constexpr char kRetryAfterChange[] = "Not until the cause is fixed.";
inline constexpr char kRetryUnknown[] = "Unknown. Retry once to see if it recurs.";

inline constexpr char kJobStillSucceeded[] = "The job still succeeded.";
inline constexpr char kJobContinues[] = "The job continues.";
inline constexpr char kJobEndUnknown[] = "Unknown: the status doesn’t say whether the job ended.";

// "3 more outputs report other errors; see the outputs table."
std::string more_outputs_failed(int64_t count);

// The boxes that show explanations.

inline constexpr char kCopyFailureText[] = "Copy text";
// Whose text the button copies where the failure has no name of its own.
inline constexpr char kTheFailure[] = "the failure";
// What was copied, for the announcement.
inline constexpr char kTheExplanation[] = "the explanation";

// "Copy text of output `film_720p`"
std::string copy_text_of(std::string_view failure);

// What the error codes of MediaHub mean, as far as its manuals say. One row per code, with its
// source. A code is seven hexadecimal digits: three for the resource, four for the error.

// Whether the same thing submitted once more may succeed.
enum class Retry : uint8_t { kMayHelp, kAfterChange };

struct ErrorMeaning {
    std::string_view code;  // without "0x"
    std::string_view meaning;
    std::string_view likely_cause;
    std::string_view what_to_do;
    Retry retry = Retry::kAfterChange;
    std::string_view source;  // the page that prints the code
    bool of_request = false;  // the cause and what to do are about the request that fails with it
};

inline constexpr std::string_view kBadRequestCause =
    "A value in the request is missing, misspelled or of the wrong type.";
inline constexpr std::string_view kBadRequestSteps =
    "Compare the request with the manual, correct it and submit it again. The same input would be "
    "rejected again.";
inline constexpr std::string_view kFileGoneCause =
    "The file was deleted, or this token can’t access it. By default, MediaHub deletes files in "
    "internal storage after 7 days.";
inline constexpr std::string_view kFileGoneSteps =
    "Check the file ID. If the file is gone, upload it again.";

inline constexpr ErrorMeaning kErrorMeanings[] = {
    {"0000001", "Internal Error: something went wrong inside MediaHub.",
     "Probably an error in the service, not in your input.",
     "Submit the job again. If it fails again, give Xvid support the job ID.", Retry::kMayHelp,
     "manual, api/jobs/DELETE, status 500"},
    {"0000003", "Invalid access token: the token is wrong or has expired.",
     "The token expired, or it wasn’t copied completely.", "Get a new access token and try again.",
     Retry::kAfterChange, "manual, api/jobs/DELETE, status 403", true},
    {"0050001", "Invalid Input: MediaHub rejected what was submitted for the job.",
     kBadRequestCause, kBadRequestSteps, Retry::kAfterChange,
     "manual, api/jobs/DELETE, status 400"},
    {"0050005", "Job does not exist: there is no job with this ID.",
     "The ID is wrong, the job was deleted, or it belongs to another account.",
     "Check the job ID, and that the token belongs to the account that owns the job.",
     Retry::kAfterChange, "manual, api/jobs/DELETE, status 404", true},
    {"0060001", "Invalid Input: MediaHub rejected what was submitted for a file.", kBadRequestCause,
     kBadRequestSteps, Retry::kAfterChange, "older documentation, Files, table of error codes"},
    {"0060002", "Requested file does not exist.", kFileGoneCause, kFileGoneSteps,
     Retry::kAfterChange, "older documentation, Files, table of error codes"},
    {"0170001", "Invalid Input: MediaHub rejected what was submitted for a pipeline.",
     kBadRequestCause, kBadRequestSteps, Retry::kAfterChange,
     "manual, api/pipelines/DELETE, status 400"},
    {"0170002", "Pipeline does not exist: there is no pipeline with this ID.",
     "The ID is wrong, the pipeline was deleted, or it belongs to another account.",
     "Check the pipeline ID, and that the token belongs to the account that owns it.",
     Retry::kAfterChange, "manual, api/pipelines/DELETE, status 404"},
    {"0230001", "Invalid Input: MediaHub rejected what was submitted for a file.", kBadRequestCause,
     kBadRequestSteps, Retry::kAfterChange, "manual, api/files/DELETE, status 400"},
    {"0230002", "Requested file does not exist.", kFileGoneCause, kFileGoneSteps,
     Retry::kAfterChange, "manual, api/files/DELETE, status 404"},
};

// Which kind of error the first three digits of a code mark, inferred from the codes above.
inline constexpr std::string_view kErrorResources[][2] = {
    {"000", "general"}, {"005", "job"}, {"006", "file"}, {"017", "pipeline"}, {"023", "file"},
};

}  // namespace words
