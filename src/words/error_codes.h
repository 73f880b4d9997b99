// Words for the error codes that MediaHub's manuals explain, by what a code is about: what it
// means, what is likely to have caused it, what to do, and the page that prints it.
#pragma once

namespace words {

inline constexpr char kInternalErrorMeaning[] =
    "Internal Error: something went wrong within MediaHub.";
inline constexpr char kInternalErrorCause[] = "A fault of the service, not of what was submitted.";
inline constexpr char kInternalErrorSteps[] =
    "Submit the job again. If it fails the same way, ask Xvid's support and name the job ID.";
inline constexpr char kInternalErrorSource[] = "manual, api/jobs/DELETE, status 500";

inline constexpr char kBadTokenMeaning[] =
    "Invalid access token: the token is wrong or has expired.";
inline constexpr char kBadTokenCause[] = "The token has expired, or was not copied whole.";
inline constexpr char kBadTokenSteps[] = "Get a new access token and try again.";
inline constexpr char kBadTokenSource[] = "manual, api/jobs/DELETE, status 403";

inline constexpr char kBadInputCause[] =
    "A value of the request is missing, misspelled or of the wrong kind.";
inline constexpr char kBadInputSteps[] =
    "Compare what was submitted with the manual's page for it, then submit it again; the same "
    "input will be refused again.";

inline constexpr char kBadJobMeaning[] =
    "Invalid Input: MediaHub refused what was submitted for the job.";
inline constexpr char kBadJobSource[] = "manual, api/jobs/DELETE, status 400";

inline constexpr char kNoJobMeaning[] = "Job does not exist: there is no job with this ID.";
inline constexpr char kNoJobCause[] =
    "The ID is mistyped, the job was deleted, or it belongs to another account.";
inline constexpr char kNoJobSteps[] =
    "Check the job ID, and that the token belongs to the account that owns the job.";
inline constexpr char kNoJobSource[] = "manual, api/jobs/DELETE, status 404";

inline constexpr char kBadFileMeaning[] =
    "Invalid Input: MediaHub refused what was submitted for a file.";
inline constexpr char kBadFileSource[] = "manual, api/files/DELETE, status 400";

inline constexpr char kNoFileMeaning[] = "Requested file does not exist.";
inline constexpr char kNoFileCause[] =
    "The file was deleted, or the token's account may not see it. Files on internal storage are "
    "deleted after some days.";
inline constexpr char kNoFileSteps[] =
    "Check the file's ID, and upload the file again if it is gone.";
inline constexpr char kNoFileSource[] = "manual, api/files/DELETE, status 404";

inline constexpr char kBadPipelineMeaning[] =
    "Invalid Input: MediaHub refused what was submitted for a pipeline.";
inline constexpr char kBadPipelineSource[] = "manual, api/pipelines/DELETE, status 400";

inline constexpr char kNoPipelineMeaning[] =
    "Pipeline does not exist: there is no pipeline with this ID.";
inline constexpr char kNoPipelineCause[] =
    "The ID is mistyped, the pipeline was deleted, or it belongs to another account.";
inline constexpr char kNoPipelineSteps[] =
    "Check the pipeline's ID, and that the token belongs to the account that owns it.";
inline constexpr char kNoPipelineSource[] = "manual, api/pipelines/DELETE, status 404";

inline constexpr char kOlderTableSource[] = "older documentation, Files, table of error codes";

// What the first digits of a code stand for.
inline constexpr char kCodesOfService[] = "MediaHub as a whole";
inline constexpr char kCodesOfJobs[] = "jobs";
inline constexpr char kCodesOfFiles[] = "files";
inline constexpr char kCodesOfPipelines[] = "pipelines";

}  // namespace words
