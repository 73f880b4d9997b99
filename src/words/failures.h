// Why a job or its outputs failed.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace words {

// Words for why a job or its outputs failed, where no manual says it better.

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

// Words of the boxes that explain why a job failed.

inline constexpr char kCopyFailureText[] = "Copy text";
// Whose text the button copies where the failure has no name of its own.
inline constexpr char kTheFailure[] = "the failure";
// What was copied, as it is said afterwards.
inline constexpr char kTheExplanation[] = "the explanation";

// "Copy text of output `film_720p`"
std::string copy_text_of(std::string_view failure);

// What the error codes of MediaHub mean, as far as its manuals say. One row per code, with its
// source. A code is seven hexadecimal digits: three for the resource, four for the error.

// Whether the same thing submitted once more may succeed.
enum class Retry : uint8_t { kUnknown, kMayHelp, kAfterChange };

struct ErrorMeaning {
    std::string_view code;  // without "0x"
    std::string_view meaning;
    std::string_view likely_cause;
    std::string_view what_to_do;
    Retry retry = Retry::kUnknown;
    std::string_view source;  // the page that prints the code
};

inline constexpr std::string_view kBadRequestCause =
    "A value of the request is missing, misspelled or of the wrong kind.";
inline constexpr std::string_view kBadRequestSteps =
    "Compare what was submitted with the manual's page for it, then submit it again; the same "
    "input will be refused again.";
inline constexpr std::string_view kFileGoneCause =
    "The file was deleted, or the token's account may not see it. Files on internal storage are "
    "deleted after some days.";
inline constexpr std::string_view kFileGoneSteps =
    "Check the file's ID, and upload the file again if it is gone.";

inline constexpr ErrorMeaning kErrorMeanings[] = {
    {"0000001", "Internal Error: something went wrong within MediaHub.",
     "A fault of the service, not of what was submitted.",
     "Submit the job again. If it fails the same way, ask Xvid's support and name the job ID.",
     Retry::kMayHelp, "manual, api/jobs/DELETE, status 500"},
    {"0000003", "Invalid access token: the token is wrong or has expired.",
     "The token has expired, or was not copied whole.", "Get a new access token and try again.",
     Retry::kAfterChange, "manual, api/jobs/DELETE, status 403"},
    {"0050001", "Invalid Input: MediaHub refused what was submitted for the job.", kBadRequestCause,
     kBadRequestSteps, Retry::kAfterChange, "manual, api/jobs/DELETE, status 400"},
    {"0050005", "Job does not exist: there is no job with this ID.",
     "The ID is mistyped, the job was deleted, or it belongs to another account.",
     "Check the job ID, and that the token belongs to the account that owns the job.",
     Retry::kAfterChange, "manual, api/jobs/DELETE, status 404"},
    {"0060001", "Invalid Input: MediaHub refused what was submitted for a file.", kBadRequestCause,
     kBadRequestSteps, Retry::kAfterChange, "older documentation, Files, table of error codes"},
    {"0060002", "Requested file does not exist.", kFileGoneCause, kFileGoneSteps,
     Retry::kAfterChange, "older documentation, Files, table of error codes"},
    {"0170001", "Invalid Input: MediaHub refused what was submitted for a pipeline.",
     kBadRequestCause, kBadRequestSteps, Retry::kAfterChange,
     "manual, api/pipelines/DELETE, status 400"},
    {"0170002", "Pipeline does not exist: there is no pipeline with this ID.",
     "The ID is mistyped, the pipeline was deleted, or it belongs to another account.",
     "Check the pipeline's ID, and that the token belongs to the account that owns it.",
     Retry::kAfterChange, "manual, api/pipelines/DELETE, status 404"},
    {"0230001", "Invalid Input: MediaHub refused what was submitted for a file.", kBadRequestCause,
     kBadRequestSteps, Retry::kAfterChange, "manual, api/files/DELETE, status 400"},
    {"0230002", "Requested file does not exist.", kFileGoneCause, kFileGoneSteps,
     Retry::kAfterChange, "manual, api/files/DELETE, status 404"},
};

// What the first three digits of a code stand for, told from the codes above.
inline constexpr std::string_view kErrorResources[][2] = {
    {"000", "MediaHub as a whole"}, {"005", "jobs"},  {"006", "files"},
    {"017", "pipelines"},           {"023", "files"},
};

}  // namespace words
