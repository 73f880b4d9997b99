// Words for requests that brought no answer to look at: the problems on the way.
#pragma once

#include <string>
#include <string_view>

namespace words {

inline constexpr char kTimedOutTitle[] = "No answer in time";
// "https://… did not finish its answer within 1 min, so this page stopped waiting."
std::string timed_out(std::string_view origin, std::string_view deadline);
inline constexpr char kTimedOutServer[] = "the server is slow or overloaded";
inline constexpr char kTimedOutConnection[] = "the connection is slow";
inline constexpr char kTimedOutFirewall[] = "a firewall swallows the request";
inline constexpr char kTimedOutExpandLess[] =
    "Expand fewer kinds, so that there is less to look up";

inline constexpr char kOfflineTitle[] = "You are offline";
inline constexpr char kOfflineExplained[] =
    "The browser says that this device has no network connection, so nothing was sent.";
inline constexpr char kOfflineConnect[] = "Connect to a network, then try again";

inline constexpr char kApiWasNotAsked[] = "the API did not refuse: it was not asked";
inline constexpr char kOpenThroughProxy[] =
    "Open this page through a proxy that answers for both (jobglass-server --upstream …)";

inline constexpr char kBlockedByPolicyTitle[] = "This page may not talk to that address";
// "The page's own security policy (Content-Security-Policy) does not list https://…, so the browser
// sent nothing."
std::string blocked_by_policy(std::string_view origin);
inline constexpr char kBlockedByPolicyUseOther[] =
    "Use the API address that this page is set up for";
inline constexpr char kBlockedByPolicyAsk[] =
    "Ask whoever runs this page to add the address to connect-src of its policy";

inline constexpr char kMixedContentTitle[] = "The browser does not mix https and http";
// "This page came over https, and http://… is plain http, so the browser sent nothing. A token must
// not travel unencrypted anyway."
std::string mixed_content(std::string_view origin);
inline constexpr char kMixedContentWriteHttps[] = "Write https:// in the API address";

inline constexpr char kBlockedTitle[] = "The browser blocked the answer";
// "The request to https://… left this page, but the browser may not show us what came back. Most
// likely the API does not allow pages from this address (CORS)."
std::string answer_blocked(std::string_view origin);
inline constexpr char kNotBlockedOnline[] = "You are online";
inline constexpr char kNotBlockedHttps[] = "the address is https";
inline constexpr char kNotBlockedOnDevice[] = "the address is on this device";
inline constexpr char kNotBlockedBothHttp[] = "page and address are both http";
inline constexpr char kNotBlockedPolicy[] = "this page’s own policy allows the API";
inline constexpr char kBlockedCors[] = "CORS not allowed";
inline constexpr char kBlockedServerDown[] = "the server is down";
inline constexpr char kBlockedCertificate[] = "a certificate or DNS problem";
inline constexpr char kBlockedDns[] = "a DNS problem";
inline constexpr char kBlockedAskOperator[] = "Ask the API’s operator to allow this origin";

inline constexpr char kTooLargeTitle[] = "The answer is too large to show";
// "It is larger than 268 MB, which is the most this page reads. Nothing of it was kept."
std::string answer_too_large(std::string_view limit);
inline constexpr char kTooLargeSwitchOff[] =
    "Switch off “Expand all”, binary data and the kinds that are not needed";
inline constexpr char kTooLargeSave[] = "Save the answer to a file with the cURL command";

}  // namespace words
