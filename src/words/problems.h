// Why a request brought no job: what happened, what was ruled out, what to do.
#pragma once

#include <string>
#include <string_view>

namespace words {

// The parts of a problem.

inline constexpr char kApiSays[] = "The API says";
inline constexpr char kCodeMeans[] = "The code means";
inline constexpr char kCodeSource[] = "Source";
inline constexpr char kRuledOut[] = "Ruled out";
inline constexpr char kStillPossible[] = "Still possible";
inline constexpr char kWhatYouCanDo[] = "What you can do";
inline constexpr char kShowTheAnswer[] = "Show the response";

// "File not found. The API returned 404: …"
std::string problem_in_brief(std::string_view title, std::string_view explanation);

// Requests without a response, or with half of one.

inline constexpr char kTimedOutTitle[] = "Request timed out";
// "https://… did not complete its response within 1 min, so this page stopped waiting."
std::string timed_out(std::string_view origin, std::string_view deadline);
inline constexpr char kTimedOutServer[] = "the server is slow or overloaded";
inline constexpr char kTimedOutConnection[] = "the connection is slow";
inline constexpr char kTimedOutFirewall[] = "a firewall drops the request";
inline constexpr char kTimedOutExpandLess[] =
    "Expand fewer kinds, so that the API has less to look up";

inline constexpr char kOfflineTitle[] = "You are offline";
inline constexpr char kOfflineExplained[] =
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
// "https://… returned 200, then the connection broke after 1 kB of 2 kB."
std::string broken_in_body(std::string_view origin, int status, std::string_view received,
                           std::string_view expected);
inline constexpr char kBrokenReset[] = "the server or a proxy closed the connection early";
inline constexpr char kBrokenInvalid[] = "the response is not valid HTTP, or can’t be decompressed";
inline constexpr char kBrokenRedirects[] = "its redirects lead in a circle";
inline constexpr char kBrokenErrorPage[] =
    "a gateway’s error page, which does not allow this page to read it (no CORS headers)";
inline constexpr char kBrokenLength[] = "the server announced more than it sent";
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

// Responses with an error status.

// "The API returned 404 (Not Found)" and what it means.
std::string api_responded(int status, std::string_view reason, std::string_view meaning);

// 401, and 403 where the API's own words blame the token
inline constexpr char kTokenRejectedTitle[] = "The access token was rejected";
inline constexpr char kTokenRejected[] = "the token is invalid or expired.";
inline constexpr char kTokenExpired[] = "the token has expired";
inline constexpr char kTokenIncomplete[] = "the token was not copied completely";
inline constexpr char kTokenOfOtherService[] =
    "the token belongs to another service or environment";
inline constexpr char kTokenGetNew[] = "Get a new access token with the scope mediahub_read";
inline constexpr char kTokenPaste[] = "Paste it into “Access token” and load the job again";

inline constexpr char kMissingScopeTitle[] = "The token lacks a scope";
inline constexpr char kMissingScope[] = "the token is valid, but it may not read this.";
inline constexpr char kTokenIsValid[] = "a wrong or expired token";

inline constexpr char kAccessDeniedTitle[] = "Access denied";
inline constexpr char kAccessDenied[] =
    "the token is invalid or expired, or it may not read this. MediaHub uses the same status for "
    "both.";
inline constexpr char kTokenLacksScope[] = "the token lacks the scope mediahub_read";
std::string belongs_to_other_account(
    std::string_view name);  // "the job belongs to another account"

inline constexpr char kPaymentTitle[] = "Payment required";
inline constexpr char kPayment[] = "the account has to be paid for before the API responds.";
inline constexpr char kPaymentStep[] =
    "Ask the account’s owner to check its billing and usage quotas";

std::string missing_object_title(std::string_view name);  // "Job not found"
std::string missing(std::string_view name);  // "no job with this ID is visible to this token."
inline constexpr char kMissingIdMistyped[] = "the ID is mistyped";
std::string was_deleted(std::string_view name);  // "the job was deleted"
inline constexpr char kMissingVersion[] = "the API address lacks its version, such as /v1";
inline constexpr char kMissingCompareId[] = "Compare the ID with its source";
std::string use_owners_token(
    std::string_view name);  // "Use a token of the account that owns the job"

inline constexpr char kNotAllowedTitle[] = "The API does not accept GET requests here";
inline constexpr char kNotAllowed[] = "this address exists, but not for reading.";
inline constexpr char kWrongApiAddress[] = "the API address is not that of MediaHub";

inline constexpr char kNotOfferedTitle[] = "The API does not offer this format";
inline constexpr char kNotOffered[] = "it has no response in the format that was asked for.";

inline constexpr char kServerTimeoutTitle[] = "The API timed out";
inline constexpr char kServerTimeout[] = "it waited too long for the request to arrive.";

inline constexpr char kConflictTitle[] = "Conflict with another request";
inline constexpr char kConflict[] = "another request is changing this object.";

std::string gone_title(std::string_view name);  // "This job no longer exists"
std::string gone(std::string_view name);        // "the job existed, and was deleted for good."
inline constexpr char kGoneStep[] = "Look for a newer job with the same input";

inline constexpr char kMisdirectedTitle[] = "The request reached the wrong server";
inline constexpr char kMisdirected[] = "this server does not serve the host in the API address.";
inline constexpr char kMisdirectedAllow[] =
    "If the address belongs to jobglass-server, start it with --allow-host and this host";

inline constexpr char kBadInputTitle[] = "The API rejected the request";
inline constexpr char kBadInput[] = "it did not accept the ID or one of the options.";
inline constexpr char kBadInputId[] = "the ID has the wrong form";
inline constexpr char kBadInputKind[] = "the API does not know one of the kinds to expand";
inline constexpr char kBadInputFormat[] = "the API does not offer this format";
inline constexpr char kBadInputCheckId[] = "Check the ID";
inline constexpr char kBadInputSwitchBack[] = "Reset the options one by one and load again";

inline constexpr char kTooManyRequestsTitle[] = "Too many requests";
inline constexpr char kTooManyRequests[] = "it received too many requests in a short time.";
inline constexpr char kWaitAMinute[] = "Wait for a minute, then try again";
// "Wait 1 h, as the API asks, then try again"
std::string wait_and_try_again(std::string_view pause);

inline constexpr char kLegalTitle[] = "Unavailable for legal reasons";
inline constexpr char kLegal[] = "access to this object is blocked for legal reasons.";
inline constexpr char kLegalStep[] = "Ask the API’s operator who demanded the block";

inline constexpr char kServerErrorTitle[] = "Server error";
inline constexpr char kServerError[] =
    "it failed to handle the request. The request itself is not the cause.";
inline constexpr char kNotSupportedTitle[] = "Not supported by the API";
inline constexpr char kNotSupported[] = "it cannot handle requests of this kind.";
inline constexpr char kBadGatewayTitle[] = "Bad gateway";
inline constexpr char kBadGateway[] =
    "a gateway in front of the API got no valid response from it.";
inline constexpr char kUnavailableTitle[] = "The API is unavailable";
inline constexpr char kUnavailable[] = "it is overloaded or down for maintenance.";
inline constexpr char kGatewayTimeoutTitle[] = "Gateway timeout";
inline constexpr char kGatewayTimeout[] =
    "a gateway in front of the API did not get its response in time.";
inline constexpr char kServerRestarting[] = "the API is restarting or overloaded";
inline constexpr char kTryAgainSoon[] = "Try again in a moment";
inline constexpr char kReportServerError[] =
    "If it persists, give the API’s operator the job ID and the time";

std::string unexpected_status_title(int status);  // "Unexpected response: 302"
inline constexpr char kUnexpectedStatus[] =
    "the API’s manual does not mention this status for such a request.";
inline constexpr char kUnexpectedStatusBetween[] =
    "a proxy or another server on the way responded instead";

inline constexpr char kStatusOfAnotherServer[] =
    "another server responded: the body is an HTML page, not one of the API’s errors";

// Responses that are unusable although the status means success, and steps that several problems
// share.

inline constexpr char kFaultWithinApi[] = "an error in the API";
inline constexpr char kCheckApiAddress[] = "Check the API address";
inline constexpr char kReadBodyInRaw[] = "See the body in the Raw tab";

inline constexpr char kEmptyAnswerTitle[] = "The response is empty";
inline constexpr char kEmptyAnswerDropped[] =
    "something between this page and the API dropped the body";
inline constexpr char kEmptyAnswerCompare[] =
    "Compare with the response that the cURL command gets";
// "The API returned 200, which means success, but no body."
std::string empty_answer(int status);

std::string web_page_title(std::string_view format);  // "Web page instead of JSON"
// "https://… returned an HTML page, so the response is probably not from the API."
std::string web_page_came(std::string_view origin);
std::string php_title(std::string_view format);  // "A PHP message instead of JSON"
// "https://… returned a message from PHP, which it runs on, and nothing else."
std::string php_came(std::string_view origin);
inline constexpr char kWebPageOfSite[] = "the API address belongs to a website, not to the API";
inline constexpr char kWebPageOfSignIn[] = "a sign-in page of this network intercepts requests";
inline constexpr char kWebPageOfProxy[] = "a proxy returned its own page";
inline constexpr char kWebPageCheckAddress[] =
    "Check the API address; MediaHub’s is https://api.xvid.com/v1";
inline constexpr char kWebPageRead[] = "See the page in the Raw tab";

inline constexpr char kCutOffTitle[] = "The response is cut off";
inline constexpr char kCutOffConnection[] = "the connection was interrupted";
inline constexpr char kCutOffLimit[] = "a proxy limits the size";
inline constexpr char kCutOffRead[] = "See what arrived in the Raw tab";

std::string malformed_title(std::string_view format);     // "The JSON can’t be parsed"
std::string other_format_title(std::string_view format);  // "The response is not JSON"
// "its Content-Type is “text/plain”"
std::string other_format_called(std::string_view media_type);
inline constexpr char kOtherFormatRead[] =
    "See the body in the Raw tab, where the position is marked";
inline constexpr char kOtherFormatTry[] = "Try the other format";

inline constexpr char kNoJobTitle[] = "No job in this response";
// "The response is well-formed JSON, but there is no job in it: no object has an id, outputs or an
// input."
std::string response_without_job(std::string_view format);
inline constexpr char kNoJobOtherApi[] = "the API address belongs to another API";
inline constexpr char kNoJobOtherForm[] = "the API changed its response format";
inline constexpr char kNoJobRead[] = "See the whole response in the Raw tab";

std::string no_match_title(std::string_view name);  // "No job matches the user data"
// "The API found no job with this ID and the user_data “Y”."
std::string no_match(std::string_view name, std::string_view user_data);
std::string no_match_other_data(std::string_view name);  // "the job exists with other user_data"
inline constexpr char kNoMatchClear[] = "Clear “User data” and load again";

inline constexpr char kReportedErrorTitle[] = "The API reports an error";
// "It returned 200, which means success, but the body is an error."
std::string reported_error(int status);

// The reason phrases of statuses (RFC 9110, section 15; RFC 6585).

inline constexpr char kReasonOk[] = "OK";
inline constexpr char kReasonNoContent[] = "No Content";
inline constexpr char kReasonFound[] = "Found";
inline constexpr char kReasonNotModified[] = "Not Modified";
inline constexpr char kReasonBadRequest[] = "Bad Request";
inline constexpr char kReasonUnauthorized[] = "Unauthorized";
inline constexpr char kReasonPaymentRequired[] = "Payment Required";
inline constexpr char kReasonForbidden[] = "Forbidden";
inline constexpr char kReasonNotFound[] = "Not Found";
inline constexpr char kReasonMethodNotAllowed[] = "Method Not Allowed";
inline constexpr char kReasonNotAcceptable[] = "Not Acceptable";
inline constexpr char kReasonRequestTimeout[] = "Request Timeout";
inline constexpr char kReasonConflict[] = "Conflict";
inline constexpr char kReasonGone[] = "Gone";
inline constexpr char kReasonMisdirectedRequest[] = "Misdirected Request";
inline constexpr char kReasonUnprocessableContent[] = "Unprocessable Content";
inline constexpr char kReasonTooManyRequests[] = "Too Many Requests";
inline constexpr char kReasonUnavailableForLegalReasons[] = "Unavailable For Legal Reasons";
inline constexpr char kReasonInternalServerError[] = "Internal Server Error";
inline constexpr char kReasonNotImplemented[] = "Not Implemented";
inline constexpr char kReasonBadGateway[] = "Bad Gateway";
inline constexpr char kReasonServiceUnavailable[] = "Service Unavailable";
inline constexpr char kReasonGatewayTimeout[] = "Gateway Timeout";

}  // namespace words
