// Bodies that the user gives to the page: a file, a paste, the sample job.
#pragma once

#include <string>
#include <string_view>

namespace words {

inline constexpr char kOpenFile[] = "Open file";
inline constexpr char kOpenFileHint[] =
    "Shows a saved job (JSON or XML, also gzipped) without the API";
inline constexpr char kShowSample[] = "Show a sample job";
inline constexpr char kShowSampleHint[] = "The example of MediaHub’s manual, without the API";
inline constexpr char kWelcomeFile[] = "Saved job";
inline constexpr char kWelcomeFileSentence[] =
    "Open a file, drop one on this page, or paste the text of a response. Nothing is sent.";

// Where a body came from, where it has no file name.
inline constexpr char kPastedText[] = "pasted text";
inline constexpr char kSampleJob[] = "sample job";

std::string from_source(std::string_view source);  // "from job.json"

// Above the job. `name` is that of the file.
// "This job came from the file “job.json”, last changed Wed 8 Jul 2015, 07:59:11 CEST. …"
std::string job_from_file(std::string_view name, std::string_view moment);
std::string job_from_file(std::string_view name);  // whose time is not known
inline constexpr char kJobFromPaste[] =
    "This job came from pasted text. To request it from the API, enter an access token and press "
    "Load job.";
inline constexpr char kJobFromSample[] =
    "This is the example of MediaHub’s manual, a job of 2015. No request was sent.";

std::string first_job_of_list(size_t count);  // "The file is a list of 2 jobs. This is the first …"

// What needs the API.
inline constexpr char kReloadNeedsApi[] =
    "This job did not come from the API. Press Load job to request it.";
inline constexpr char kDetailsNeedApi[] =
    "This job did not come from the API. Load it to request more details.";
// "To expand file 559c…, enter an access token: the API has to be asked for it."
std::string expanding_needs_token(std::string_view kind, std::string_view id);

// While a big one is parsed.
inline constexpr char kOpening[] = "Opening";
inline constexpr char kOpeningTitle[] = "Opening the file";
// "Opening big.json. Until it is parsed, this page shows job 559c…. 48 MB received. Parsing …"
std::string opening_over_job(std::string_view name, std::string_view shown,
                             std::string_view received);

// In the place of a request.
inline constexpr char kSourceCard[] = "Source";
inline constexpr char kSourceName[] = "Opened";
inline constexpr char kSourceChanged[] = "Last changed";
inline constexpr char kSourceAsOf[] = "Opened at";
inline constexpr char kSourceRequest[] = "Request";
inline constexpr char kNothingRequested[] = "none: the body did not come from the API";
inline constexpr char kOpened[] = "opened";
inline constexpr char kNotOpened[] = "not opened";
inline constexpr char kOpeningNow[] = "opening";

// Why there is no job in it. `name` is that of the file, or "pasted text".
inline constexpr char kOpenWhatMediaHubSent[] =
    "Open a file with the body of a response for a job, as Save body writes it";
inline constexpr char kFileTooLargeTitle[] = "The file is too large";
std::string file_too_large(std::string_view name);
inline constexpr char kFileUnreadableTitle[] = "Can’t read the file";
std::string file_unreadable(std::string_view name);
inline constexpr char kFileEmptyTitle[] = "The file is empty";
std::string file_empty(std::string_view name);
inline constexpr char kFileIsHtmlTitle[] = "The file is a web page";
std::string file_is_html(std::string_view name);
inline constexpr char kFileTruncatedTitle[] = "The file ends too early";
inline constexpr char kFileNotParsedTitle[] = "The file is neither JSON nor XML";
// "“job.json” can’t be parsed beyond line 3, column 14 (byte 52): …"
std::string file_stops(std::string_view name, std::string_view fault);
inline constexpr char kFileWithoutJobTitle[] = "No job in the file";
std::string file_without_job(std::string_view name);
inline constexpr char kFileHoldsErrorTitle[] = "The file holds an error of the API";
std::string file_holds_error(std::string_view name);

}  // namespace words
