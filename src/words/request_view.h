// Words of the card that shows how a request was answered.
#pragma once

#include <string>
#include <string_view>

namespace words {

inline constexpr char kAnswerCard[] = "Answer";
inline constexpr char kAnswerReceived[] = "Received";
inline constexpr char kAnswerEnded[] = "Ended";
inline constexpr char kAnswerTime[] = "Time";
inline constexpr char kAnswerTiming[] = "Timing";
inline constexpr char kAnswerSize[] = "Size";
inline constexpr char kTransferred[] = "Transferred";
inline constexpr char kRedirectedTo[] = "Redirected to";
inline constexpr char kAnswerOtherHeaders[] = "Other headers";

// In the place of the status of a request without one.
inline constexpr char kRequestInProgress[] = "in progress";
inline constexpr char kRequestCancelled[] = "cancelled";
inline constexpr char kNoAnswerInTime[] = "no answer in time";
inline constexpr char kNoAnswerShown[] = "no answer that this page can read";
inline constexpr char kAnswerTooLarge[] = "stopped: the body is too large";
std::string status_then_broken(std::string_view status);  // "200 OK, then the connection broke"

inline constexpr char kTimingNotReported[] = "not reported by the browser";
inline constexpr char kTimingHiddenByCors[] =
    "not reported by the browser (needs Timing-Allow-Origin)";
inline constexpr char kFromCache[] = "nothing: served from the browser’s cache";
inline constexpr char kEncodingHidden[] = "encoding hidden by CORS";
inline constexpr char kHeadersHidden[] =
    "hidden by CORS, except those that the API lists in Access-Control-Expose-Headers";
inline constexpr char kOnlyCookiesHidden[] =
    "only Set-Cookie could be missing: browsers hide it from pages";

// "https://api.example, which answered"
std::string redirected_to(std::string_view origin);
// "8.09 kB, not compressed"
std::string not_compressed(std::string_view size);
// "3.1 kB, compressed to 12 % (br)"
std::string compressed_to(std::string_view size, std::string_view share, std::string_view encoding);

}  // namespace words
