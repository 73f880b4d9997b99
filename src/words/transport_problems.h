// Words for requests without a response, or with half of one: the problems on the way.
#pragma once

#include <string>
#include <string_view>

namespace words {

inline constexpr char kTimedOutTitle[] = "No response in time";
// "https://… did not complete its response within 1 min, so this page stopped waiting."
std::string timed_out(std::string_view origin, std::string_view deadline);
inline constexpr char kTimedOutServer[] = "the server is slow or overloaded";
inline constexpr char kTimedOutConnection[] = "the connection is slow";
inline constexpr char kTimedOutFirewall[] = "a firewall drops the request";
inline constexpr char kTimedOutExpandLess[] =
    "Expand fewer kinds, so that the API has less to look up";

inline constexpr char kOfflineTitle[] = "You are offline";
inline constexpr char kOffline[] =
    "The browser reports that this device has no network connection.";
inline constexpr char kOfflineConnect[] = "Connect to a network, then try again";

inline constexpr char kApiWasNotAsked[] = "a refusal by the API: the request was never sent";
inline constexpr char kOpenThroughProxy[] =
    "Open this page through a proxy that serves both (jobglass-server --upstream …)";

inline constexpr char kBlockedByPolicyTitle[] = "This page may not connect to that address";
// "The page's own security policy (Content-Security-Policy) does not list https://…, so the browser
// sent nothing."
std::string blocked_by_policy(std::string_view origin);
inline constexpr char kBlockedByPolicyUseOther[] =
    "Use the API address that this page is configured for";
inline constexpr char kBlockedByPolicyAsk[] =
    "Ask the owner of this page to add the address to connect-src in its policy";

inline constexpr char kMixedContentTitle[] = "An https page can’t use a plain http API";
// "This page was loaded over https, and http://… is plain http, so the browser sent nothing. It
// would have sent the token unencrypted."
std::string mixed_content(std::string_view origin);
inline constexpr char kMixedContentWriteHttps[] = "Use https:// in the API address";

// The server gives no sign of life.
std::string unreachable_title(std::string_view host);  // "Can’t reach api.xvid.com"
// "Neither the request nor a test without the token got a response from https://…."
std::string unreachable(std::string_view origin);
inline constexpr char kUnreachableDown[] = "the server is down or does not listen on this port";
inline constexpr char kUnreachableDns[] = "the host name does not exist (DNS)";
inline constexpr char kUnreachableCertificate[] =
    "the browser does not trust the server’s certificate";
inline constexpr char kUnreachableFirewall[] = "a firewall, VPN or browser extension blocks it";
inline constexpr char kUnreachableStart[] = "Check that the server is running on this device";
inline constexpr char kUnreachableOpen[] =
    "Open the API address in a new browser tab: it shows the browser’s own error";
inline constexpr char kNotCorsUnreachable[] = "CORS: the server does not respond to anything";

// The server lives, and this page got nothing of its response.
inline constexpr char kBrokenTitle[] = "The connection broke";
// "https://… closed the connection before a complete response arrived. It does respond to other
// requests."
std::string broken_before_headers(std::string_view origin);
// The same where nobody tried.
std::string broken_untested(std::string_view origin);
// "https://… responded 200, then the connection broke after 1 kB of 2 kB."
std::string broken_in_body(std::string_view origin, int status, std::string_view received,
                           std::string_view expected);
inline constexpr char kBrokenReset[] = "the server or a proxy closed the connection early";
inline constexpr char kBrokenInvalid[] = "the response is not valid HTTP, or can’t be decompressed";
inline constexpr char kBrokenRedirects[] = "its redirects lead in a circle";
inline constexpr char kBrokenErrorPage[] =
    "a gateway’s error page, which does not allow this page to read it (no CORS headers)";
inline constexpr char kBrokenLength[] = "the server announced more than it sent";
inline constexpr char kBrokenRead[] = "Read what did arrive in the Raw tab";
inline constexpr char kNotCorsSameOrigin[] = "CORS: page and API share one origin";
inline constexpr char kNotCorsHeaders[] = "CORS: status and headers arrived";
inline constexpr char kNotCorsBefore[] =
    "CORS in general: this API has responded to this page before";
inline constexpr char kNotUnreachable[] =
    "DNS, certificate and firewall: the server responds to a test";

// The server lives, and lets no page read it, as far as anyone can tell.
inline constexpr char kBlockedTitle[] = "The browser blocked the response";
// "https://… responds to a test without the token, but won't let this page read the response. Most
// likely it does not allow requests from this page's origin (CORS)."
std::string blocked(std::string_view origin);
inline constexpr char kBlockedAskOperator[] = "Ask the API’s operator to allow this origin";

// Nothing is known but that there was no response.
inline constexpr char kNoResponseTitle[] = "No response";
// "The request to https://… ended without a response. The browser does not tell pages why."
std::string no_response(std::string_view origin);
inline constexpr char kPossibleCors[] = "the API does not allow requests from this page (CORS)";

inline constexpr char kRuledOutOffline[] = "being offline";
inline constexpr char kRuledOutPolicy[] = "this page’s own security policy: it allows the API";
inline constexpr char kRuledOutMixed[] = "mixed content";

inline constexpr char kTooLargeTitle[] = "The response is too large to show";
// "It is larger than 268 MB, the most this page reads. Nothing of it was kept."
std::string response_too_large(std::string_view limit);
inline constexpr char kTooLargeSwitchOff[] =
    "Turn off “Expand all”, binary data and the kinds that you don’t need";
inline constexpr char kTooLargeSave[] = "Save the response to a file with the cURL command";

}  // namespace words
