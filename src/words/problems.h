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

// Requests without a readable response.

inline constexpr char kTimedOutTitle[] = "Request timed out";
// "https://… didn’t send a complete response within 1 min, so this page stopped waiting."
std::string timed_out(std::string_view origin, std::string_view deadline);
inline constexpr char kTimedOutServer[] = "the server is slow or overloaded";
inline constexpr char kTimedOutConnection[] = "the connection is slow";
inline constexpr char kTimedOutFirewall[] = "a firewall drops the request";
inline constexpr char kTimedOutExpandLess[] =
    "Expand fewer kinds, so that the API has less to look up";

inline constexpr char kOfflineTitle[] = "You are offline";
inline constexpr char kOfflineExplained[] =
    "The browser reports no network connection, so nothing was sent.";
inline constexpr char kOfflineConnect[] = "Connect to a network, then try again";

inline constexpr char kApiWasNotAsked[] = "the API didn’t refuse: it never got the request";
inline constexpr char kOpenThroughProxy[] =
    "Open this page through a proxy that serves both (jobglass-server --upstream …)";

inline constexpr char kBlockedByPolicyTitle[] = "This page isn’t allowed to contact that address";
// "This page’s Content-Security-Policy doesn’t allow https://…, so the browser sent nothing."
std::string blocked_by_policy(std::string_view origin);
inline constexpr char kBlockedByPolicyUseOther[] =
    "Use the API address that this page is configured for";
inline constexpr char kBlockedByPolicyAsk[] =
    "Ask the operator of this page to add the address to connect-src in its policy";

inline constexpr char kMixedContentTitle[] = "An https page can’t call an http address";
// "This page was loaded over https, but http://… is plain http, so the browser sent nothing. It
// would also expose the token."
std::string mixed_content(std::string_view origin);
inline constexpr char kMixedContentWriteHttps[] = "Use https:// in the API address";

inline constexpr char kBlockedTitle[] = "The browser blocked the response";
// "The request to https://… left this page, but the browser won’t let this page read the response.
// Often, the API doesn’t allow requests from this page’s origin (CORS)."
std::string answer_blocked(std::string_view origin);
inline constexpr char kNotBlockedOnline[] = "You are online";
inline constexpr char kNotBlockedHttps[] = "the address is https";
inline constexpr char kNotBlockedOnDevice[] = "the address is on this device";
inline constexpr char kNotBlockedBothHttp[] = "page and API are both http";
inline constexpr char kNotBlockedPolicy[] = "this page’s own policy allows the API";
inline constexpr char kBlockedCors[] = "the API doesn’t allow this origin (CORS)";
inline constexpr char kBlockedServerDown[] = "the server is down";
inline constexpr char kBlockedCertificate[] = "a certificate or DNS problem";
inline constexpr char kBlockedDns[] = "a DNS problem";
inline constexpr char kBlockedAskOperator[] = "Ask the API’s operator to allow this origin";

inline constexpr char kTooLargeTitle[] = "The response is too large to show";
// "It exceeds this page’s limit of 268 MB, so it was discarded."
std::string answer_too_large(std::string_view limit);
inline constexpr char kTooLargeSwitchOff[] =
    "Switch off “Expand all”, “Binary data” and the kinds you don’t need";
inline constexpr char kTooLargeSave[] = "Save the response to a file with the cURL command";

// Responses with an error status.

inline constexpr char kTokenRefusedTitle[] = "The access token was rejected";
// "The API returned 401: the token is invalid or expired."
std::string token_refused(int status);
inline constexpr char kTokenExpired[] = "the token has expired";
inline constexpr char kTokenNotWhole[] = "the token wasn’t copied completely";
inline constexpr char kTokenLacksScope[] = "the token lacks the scope mediahub_read";
inline constexpr char kTokenGetNew[] = "Get a new access token with the scope mediahub_read";
inline constexpr char kTokenPaste[] = "Enter it in “Access token”, then load again";

std::string missing_object_title(std::string_view name);  // "Job not found"
// "The API returned 404: no job with this ID is visible to this token."
std::string missing_object(std::string_view name);
inline constexpr char kMissingIdMistyped[] = "the ID is wrong";
std::string missing_was_deleted(std::string_view name);   // "the job was deleted"
std::string missing_is_of_others(std::string_view name);  // "the job belongs to another account"
inline constexpr char kMissingVersion[] = "the API address is missing its version, such as /v1";
inline constexpr char kMissingCompareId[] = "Check the ID against its source";
// "Use a token of the account that owns the job"
std::string missing_use_owners_token(std::string_view name);

inline constexpr char kBadInputTitle[] = "The API rejected the request";
inline constexpr char kBadInput[] =
    "The API returned 400: the ID or one of the options may be invalid.";
inline constexpr char kBadInputId[] = "the ID has the wrong format";
inline constexpr char kBadInputKind[] = "the API doesn’t know one of the kinds to expand";
inline constexpr char kBadInputFormat[] = "the API doesn’t offer this format";
inline constexpr char kBadInputCheckId[] = "Check the ID";
inline constexpr char kBadInputSwitchBack[] = "Undo the options one by one, then load again";

inline constexpr char kTooManyRequestsTitle[] = "Too many requests";
inline constexpr char kTooManyRequestsPause[] =
    "The API returned 429: it received too many requests.";
// "The API returned 429: it received too many requests and asks to wait 5 s."
std::string too_many_requests_wait(std::string_view pause);
inline constexpr char kTooManyRequestsOver[] =
    "The API returned 429: it received too many requests. The wait it asked for is over.";
inline constexpr char kWaitAMinute[] = "Wait a minute, then try again";
std::string wait_and_try_again(std::string_view pause);  // "Wait 5 s, then try again"

inline constexpr char kServerTroubleTitle[] = "Server error";
// "The API returned 500, which means an error on the server."
std::string server_trouble(int status);
inline constexpr char kServerTroubleGateway[] = "the API is restarting or overloaded";
inline constexpr char kServerTroubleTryAgain[] = "Try again in a moment";
inline constexpr char kServerTroubleTell[] =
    "If it persists, give the API’s operator the job ID and the time";

std::string unexpected_status_title(int status);  // "Unexpected response: 302"
inline constexpr char kUnexpectedStatus[] =
    "The API’s manual doesn’t list this status for such a request. See the body in the Raw tab.";
inline constexpr char kUnexpectedStatusAddress[] = "the API address is not MediaHub’s";
inline constexpr char kUnexpectedStatusBetween[] =
    "something between this page and the API sent the response";

inline constexpr char kStatusOfAnotherServer[] =
    "the response is an HTML page, so another server may have sent it";

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

std::string other_format_title(std::string_view format);  // "The response is not JSON"
// "its Content-Type is “text/plain”"
std::string other_format_called(std::string_view media_type);
inline constexpr char kOtherFormatRead[] =
    "See the body in the Raw tab, where the position is marked";
inline constexpr char kOtherFormatTry[] = "Try the other format";

inline constexpr char kNoJobTitle[] = "No job in this response";
// "The response is well-formed JSON, but has no object with an id, a status or outputs."
std::string response_without_job(std::string_view format);
inline constexpr char kNoJobOtherApi[] = "the API address belongs to another API";
inline constexpr char kNoJobOtherForm[] = "the API changed its response format";
inline constexpr char kNoJobRead[] = "See the whole response in the Raw tab";

// The reason phrases of statuses (RFC 9110, section 15; RFC 6585).

inline constexpr char kReasonOk[] = "OK";
inline constexpr char kReasonNoContent[] = "No Content";
inline constexpr char kReasonBadRequest[] = "Bad Request";
inline constexpr char kReasonUnauthorized[] = "Unauthorized";
inline constexpr char kReasonForbidden[] = "Forbidden";
inline constexpr char kReasonNotFound[] = "Not Found";
inline constexpr char kReasonMethodNotAllowed[] = "Method Not Allowed";
inline constexpr char kReasonNotAcceptable[] = "Not Acceptable";
inline constexpr char kReasonTooManyRequests[] = "Too Many Requests";
inline constexpr char kReasonInternalServerError[] = "Internal Server Error";
inline constexpr char kReasonBadGateway[] = "Bad Gateway";
inline constexpr char kReasonServiceUnavailable[] = "Service Unavailable";
inline constexpr char kReasonGatewayTimeout[] = "Gateway Timeout";

}  // namespace words
