// The Request tab: what was sent and received, and the request for other programs.
#pragma once

#include <string>
#include <string_view>

namespace words {

// What was sent, all requests of the page, and where the time went.

inline constexpr char kRequestMethod[] = "Method";
inline constexpr char kOtherHeaders[] = "Other headers";
inline constexpr char kOtherHeadersOfBrowser[] =
    "the browser’s own (Origin, Accept-Encoding, User-Agent …), hidden from pages";
inline constexpr char kRequestUrl[] = "URL";
inline constexpr char kCopyUrl[] = "Copy URL";
inline constexpr char kSnippetsNote[] =
    "Copies never contain the token: they read it from the environment variable MEDIAHUB_TOKEN. "
    "Python needs only its standard library.";

inline constexpr char kRequestsOfPage[] = "Requests of this page";
inline constexpr char kRequestTooLarge[] = "too large";
inline constexpr char kRequestNoAnswer[] = "no response";

inline constexpr char kTimeRedirect[] = "Redirect";
inline constexpr char kTimeQueue[] = "Queue";
inline constexpr char kTimeQueueWithPreflight[] = "Queue with CORS preflight";
inline constexpr char kTimeConnect[] = "Connect with DNS and TLS";
inline constexpr char kTimeConnectionReused[] = "Connection reused";
inline constexpr char kTimeWait[] = "Wait";
inline constexpr char kTimeDownload[] = "Download";
inline constexpr char kTimeInPage[] = "In this page";
std::string time_for(std::string_view part, std::string_view duration);  // "Wait 412 ms"

// The card of the response.

inline constexpr char kAnswerCard[] = "Response";
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
inline constexpr char kNoAnswerInTime[] = "timed out";
inline constexpr char kNoAnswerShown[] = "no response that this page can read";
inline constexpr char kAnswerTooLarge[] = "stopped: the body is too large";
std::string status_then_broken(std::string_view status);  // "200 OK, then the connection broke"

inline constexpr char kTimingNotReported[] = "not reported by the browser";
inline constexpr char kTimingHiddenByCors[] =
    "not reported by the browser (needs Timing-Allow-Origin)";
inline constexpr char kFromCache[] = "nothing: served from the browser’s cache";
inline constexpr char kEncodingHidden[] = "encoding hidden by CORS";
inline constexpr char kHeadersHidden[] =
    "hidden by CORS, except those listed in the API’s Access-Control-Expose-Headers";
inline constexpr char kOnlyCookiesHidden[] =
    "only Set-Cookie could be missing: browsers hide it from pages";

// "8.09 kB, not compressed"
std::string not_compressed(std::string_view size);
// "3.1 kB, compressed to 12 % (br)"
std::string compressed_to(std::string_view size, std::string_view share, std::string_view encoding);

// The request as a command or program: the buttons that copy it, and what was copied.

inline constexpr char kCurlCommand[] = "cURL command";
inline constexpr char kCopyAsFetch[] = "Copy as fetch()";
inline constexpr char kFetchCall[] = "fetch() call";
inline constexpr char kCopyAsHttpie[] = "Copy as HTTPie";
inline constexpr char kHttpieCommand[] = "HTTPie command";
inline constexpr char kCopyAsPython[] = "Copy as Python";
inline constexpr char kPythonProgram[] = "Python program";

}  // namespace words
