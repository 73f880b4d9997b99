#include "job/error_codes.h"

#include "base/text.h"

namespace job {

namespace {

constexpr std::string_view kCheckRequest =
    "Compare what was submitted with the manual's page for it, then submit it again; the same "
    "input will be refused again.";
constexpr std::string_view kCheckFile =
    "Check the file's ID. Files on internal storage are deleted after some days: upload the file "
    "again if it is gone.";

constexpr ErrorMeaning kMeanings[] = {
    {"0000001", "Internal Error: something went wrong within MediaHub.",
     "Submit the job again. If it fails the same way, ask Xvid's support and name the job ID.",
     "manual, api/jobs/DELETE, status 500"},
    {"0000003", "Invalid access token: the token is wrong or has expired.",
     "Get a new access token and try again.", "manual, api/jobs/DELETE, status 403"},
    {"0050001", "Invalid Input: MediaHub refused what was submitted for the job.", kCheckRequest,
     "manual, api/jobs/DELETE, status 400"},
    {"0050005", "Job does not exist: there is no job with this ID.",
     "Check the job ID, and that the token belongs to the account that owns the job.",
     "manual, api/jobs/DELETE, status 404"},
    {"0060001", "Invalid Input: MediaHub refused what was submitted for a file.", kCheckRequest,
     "older documentation, Files, table of error codes"},
    {"0060002", "Requested file does not exist.", kCheckFile,
     "older documentation, Files, table of error codes"},
    {"0170001", "Invalid Input: MediaHub refused what was submitted for a pipeline.", kCheckRequest,
     "manual, api/pipelines/DELETE, status 400"},
    {"0170002", "Pipeline does not exist: there is no pipeline with this ID.",
     "Check the pipeline's ID, and that the token belongs to the account that owns it.",
     "manual, api/pipelines/DELETE, status 404"},
    {"0230001", "Invalid Input: MediaHub refused what was submitted for a file.", kCheckRequest,
     "manual, api/files/DELETE, status 400"},
    {"0230002", "Requested file does not exist.", kCheckFile,
     "manual, api/files/DELETE, status 404"},
};

}  // namespace

const ErrorMeaning* explain_error_code(std::string_view code) {
    code = base::trim(code);
    if (base::equals_ignoring_case(code.substr(0, 2), "0x")) {
        code.remove_prefix(2);
    }
    for (const ErrorMeaning& known : kMeanings) {
        if (base::equals_ignoring_case(code, known.code)) {
            return &known;
        }
    }
    return nullptr;
}

}  // namespace job
