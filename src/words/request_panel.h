// Words of the request tab: what was sent, all requests of the page, and where the time went.
#pragma once

#include <string>
#include <string_view>

namespace words {

inline constexpr char kRequestMethod[] = "Method";
inline constexpr char kOtherHeaders[] = "Other headers";
inline constexpr char kOtherHeadersOfBrowser[] =
    "the browser’s own (Origin, Accept-Encoding, User-Agent …), hidden from pages";
inline constexpr char kRequestUrl[] = "URL";
inline constexpr char kCopyUrl[] = "Copy URL";
inline constexpr char kSnippetsNote[] =
    "No copy contains the token: it is read from the environment variable MEDIAHUB_TOKEN. Python "
    "needs only its standard library.";

inline constexpr char kRequestsOfPage[] = "Requests of this page";
inline constexpr char kRequestTooLarge[] = "too large";
inline constexpr char kRequestNoAnswer[] = "no answer";

inline constexpr char kTimeRedirect[] = "Redirect";
inline constexpr char kTimeQueue[] = "Queue";
inline constexpr char kTimeQueueWithPreflight[] = "Queue with CORS preflight";
inline constexpr char kTimeConnect[] = "Connect with DNS and TLS";
inline constexpr char kTimeConnectionReused[] = "Connection reused";
inline constexpr char kTimeWait[] = "Wait";
inline constexpr char kTimeDownload[] = "Download";
inline constexpr char kTimeInPage[] = "In this page";
std::string time_for(std::string_view part, std::string_view duration);  // "Wait 412 ms"

}  // namespace words
