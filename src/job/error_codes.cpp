#include "job/error_codes.h"

#include "base/text.h"

namespace job {

namespace {

constexpr std::string_view kBadRequest =
    "A value of the request is missing, misspelled or of the wrong kind.";
constexpr std::string_view kCheckRequest =
    "Compare what was submitted with the manual's page for it, then submit it again; the same "
    "input will be refused again.";
constexpr std::string_view kFileGone =
    "The file was deleted, or the token's account may not see it. Files on internal storage are "
    "deleted after some days.";
constexpr std::string_view kCheckFile =
    "Check the file's ID, and upload the file again if it is gone.";

constexpr ErrorMeaning kMeanings[] = {
    {"0000001", "Internal Error: something went wrong within MediaHub.",
     "A fault of the service, not of what was submitted.",
     "Submit the job again. If it fails the same way, ask Xvid's support and name the job ID.",
     Retry::kMayHelp, "manual, api/jobs/DELETE, status 500"},
    {"0000003", "Invalid access token: the token is wrong or has expired.",
     "The token has expired, or was not copied whole.", "Get a new access token and try again.",
     Retry::kAfterChange, "manual, api/jobs/DELETE, status 403"},
    {"0050001", "Invalid Input: MediaHub refused what was submitted for the job.", kBadRequest,
     kCheckRequest, Retry::kAfterChange, "manual, api/jobs/DELETE, status 400"},
    {"0050005", "Job does not exist: there is no job with this ID.",
     "The ID is mistyped, the job was deleted, or it belongs to another account.",
     "Check the job ID, and that the token belongs to the account that owns the job.",
     Retry::kAfterChange, "manual, api/jobs/DELETE, status 404"},
    {"0060001", "Invalid Input: MediaHub refused what was submitted for a file.", kBadRequest,
     kCheckRequest, Retry::kAfterChange, "older documentation, Files, table of error codes"},
    {"0060002", "Requested file does not exist.", kFileGone, kCheckFile, Retry::kAfterChange,
     "older documentation, Files, table of error codes"},
    {"0170001", "Invalid Input: MediaHub refused what was submitted for a pipeline.", kBadRequest,
     kCheckRequest, Retry::kAfterChange, "manual, api/pipelines/DELETE, status 400"},
    {"0170002", "Pipeline does not exist: there is no pipeline with this ID.",
     "The ID is mistyped, the pipeline was deleted, or it belongs to another account.",
     "Check the pipeline's ID, and that the token belongs to the account that owns it.",
     Retry::kAfterChange, "manual, api/pipelines/DELETE, status 404"},
    {"0230001", "Invalid Input: MediaHub refused what was submitted for a file.", kBadRequest,
     kCheckRequest, Retry::kAfterChange, "manual, api/files/DELETE, status 400"},
    {"0230002", "Requested file does not exist.", kFileGone, kCheckFile, Retry::kAfterChange,
     "manual, api/files/DELETE, status 404"},
};

std::string_view without_prefix(std::string_view code) {
    code = base::trim(code);
    if (base::equals_ignoring_case(code.substr(0, 2), "0x")) {
        code.remove_prefix(2);
    }
    return code;
}

}  // namespace

const ErrorMeaning* explain_error_code(std::string_view code) {
    code = without_prefix(code);
    for (const ErrorMeaning& known : kMeanings) {
        if (base::equals_ignoring_case(code, known.code)) {
            return &known;
        }
    }
    return nullptr;
}

std::string_view resource_of_code(std::string_view code) {
    constexpr std::string_view kResources[][2] = {
        {"000", "MediaHub as a whole"}, {"005", "jobs"},  {"006", "files"},
        {"017", "pipelines"},           {"023", "files"},
    };
    code = without_prefix(code);
    for (const auto& resource : kResources) {
        if (code.size() == 7 && code.substr(0, 3) == resource[0]) {
            return resource[1];
        }
    }
    return {};
}

}  // namespace job
