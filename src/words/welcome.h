// Words of the page before there is a job: the welcome, and while the answer is on its way.
#pragma once

#include <string>
#include <string_view>

namespace words {

inline constexpr char kWelcome[] = "Welcome";
inline constexpr char kWelcomeTitle[] = "See what happened to your video";
inline constexpr char kWelcomeSentence[] =
    "Enter a job ID and an access token above, then press Load job. Jobglass asks the MediaHub API "
    "for that job and shows every field of the answer.";
inline constexpr char kWelcomeJobId[] =
    "24 letters and digits, as the API and the web app show it. A job's address works too.";
inline constexpr char kWelcomeToken[] =
    "Kept only in this page’s memory and sent only to the API address. The scope mediahub_read is "
    "enough.";

inline constexpr char kWelcomeVersion[] = "Version";

inline constexpr char kLoadingJob[] = "Loading";
inline constexpr char kLoadingTheJob[] = "Loading the job";
std::string reading_answer(std::string_view size);        // "48 MB received. Parsing …"
std::string waiting_for_answer(std::string_view origin);  // "Waiting for https://… to answer"
std::string bytes_received(std::string_view size);        // "8.09 MB received"
std::string bytes_received_of(std::string_view size,
                              std::string_view total);  // "8 MB of 9 MB received"

}  // namespace words
