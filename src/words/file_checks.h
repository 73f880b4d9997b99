// Whether the files of a job's outputs are there: what is asked, what came of it, what to do.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace words {

// The column of the table: what is known of the file of one output.

inline constexpr char kColumnFileState[] = "Stored";
inline constexpr char kFileThere[] = "Available";
inline constexpr char kFileGone[] = "Gone";
inline constexpr char kFileNotVisible[] = "Not visible";
inline constexpr char kFileNotKnown[] = "Unknown";
inline constexpr char kFileBeingAsked[] = "Checking …";
inline constexpr char kFileNotAsked[] = "Not checked";
inline constexpr char kFileIsAnother[] = "The response isn’t this file.";
std::string file_since(std::string_view moment);    // "since 8 Jul 2015, 07:59 CEST"
std::string file_until(std::string_view moment);    // "until 15 Jul 2015, 07:59 CEST"
std::string file_expired(std::string_view moment);  // "expired 15 Jul 2015, 07:59 CEST"
// "File not found (0x0230002)"
std::string why_file_is_not_there(const std::string& title, const std::string& code);

// In the verdict. "Succeeded 11 years ago; 1 of 2 files is gone", "Succeeded; its file is gone"
std::string succeeded_but_files_gone(const std::string& when, int64_t gone, int64_t count);
std::string files_available(int64_t there, int64_t count);     // "1 of 2 files available"
std::string files_gone(int64_t gone, int64_t count);           // "1 of 2 files gone"
std::string files_not_visible(int64_t hidden, int64_t count);  // "1 of 2 files not visible"
std::string files_not_known(int64_t unknown, int64_t count);   // "1 of 2 files unknown"

// What to do.

inline constexpr char kOutputsReady[] = "The outputs are ready to use.";
inline constexpr char kAllFilesGone[] =
    "No file is left to download. If you need the outputs, run the job again.";
inline constexpr char kSomeFilesGone[] =
    "Download the files that are available soon. If you need the others, run the job again.";
inline constexpr char kFilesNotVisible[] =
    "This token can’t see all files. Use a token of the account that owns them.";
inline constexpr char kFilesWithoutExpiry[] = "The API gives no expires_at for the files.";
// "The first file expires Wed 15 Jul 2015, 07:59:11 CEST (expires_at)."
std::string first_file_expires(const std::string& moment);
// "The only file expires Wed 15 Jul 2015, 07:59:11 CEST (expires_at)."
std::string only_file_expires(const std::string& moment);
// "expires_at of a file has passed (11 years ago). Download it soon."
std::string file_has_expired(const std::string& moment);
// What becomes of files that nobody asked for yet.
inline constexpr char kDownloadInTime[] = "Download the outputs in time.";
inline constexpr char kFilesMayBeGone[] = "The files may be gone.";
inline constexpr char kDeletedAfterSevenDays[] =
    "MediaHub’s internal storage deletes files after 7\u00a0days unless configured otherwise.";
// `moment` is 7 days after finished_at: "Counted from finished_at, that is in 3 days."
std::string counted_from_finish_will_be(const std::string& moment);
std::string counted_from_finish_was(const std::string& moment);
inline constexpr char kCheckWhetherThere[] = "Check whether they are still there.";
inline constexpr char kNothingToCheck[] =
    "This response has no file IDs, so they can’t be checked from here.";

// The line of the check itself.

std::string check_files(int64_t count);                   // "Check the file", "Check 2 files"
std::string check_files_of(int64_t some, int64_t count);  // "Check 1,000 of 300,000 files"
inline constexpr char kCheckFilesAgain[] = "Check again";
inline constexpr char kCheckFilesHint[] =
    "Asks the API for the file of each output, by its ID: available, gone or not visible";
inline constexpr char kCheckingFiles[] = "Checking files";
inline constexpr char kCancelFileCheck[] = "Cancel the file check";
std::string files_checked(int64_t checked, int64_t count);  // "3 of 12 files checked"
std::string files_checked_at(std::string_view moment);      // "Files checked 14:02:06"
// "Stopped after 3 of 12 files: Too many requests. The API asks to wait 20 s."
std::string file_check_stopped(int64_t checked, int64_t count, std::string_view title,
                               std::string_view explanation);
// "Files checked: 11 available, 1 gone"
std::string announce_files_checked(std::string_view result);

}  // namespace words
