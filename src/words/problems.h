// Why a request brought no job: what happened, what was ruled out, what to do.
#pragma once

#include <string>
#include <string_view>

namespace words {

// Words around a problem: what its parts are called, and what can be done about it.

inline constexpr char kApiSays[] = "The API says";
inline constexpr char kCodeMeans[] = "The code means";
inline constexpr char kCodeSource[] = "Source";
inline constexpr char kRuledOut[] = "Ruled out";
inline constexpr char kStillPossible[] = "Still possible";
inline constexpr char kWhatYouCanDo[] = "What you can do";
inline constexpr char kShowTheAnswer[] = "Show the answer";

// Words for requests that brought no answer to look at: the problems on the way.

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

// Words for what the API refuses: the problems that a status tells of.

inline constexpr char kTokenRefusedTitle[] = "The access token was refused";
// "The API answered 401: it takes this token for invalid or expired."
std::string token_refused(int status);
inline constexpr char kTokenExpired[] = "the token has expired: it lives for a limited time";
inline constexpr char kTokenNotWhole[] = "the token was not copied whole";
inline constexpr char kTokenLacksScope[] = "the token lacks the scope mediahub_read";
inline constexpr char kTokenGetNew[] = "Get a new access token with the scope mediahub_read";
inline constexpr char kTokenPaste[] = "Paste it into “Access token” and load again";

std::string missing_object_title(std::string_view name);  // "There is no such job"
// "The API answered 404: it knows no job with this ID, or none that this token may see."
std::string missing_object(std::string_view name);
inline constexpr char kMissingIdMistyped[] = "the ID is mistyped";
std::string missing_was_deleted(std::string_view name);   // "the job was deleted"
std::string missing_is_of_others(std::string_view name);  // "the job belongs to another account"
inline constexpr char kMissingVersion[] = "the API address lacks its version, such as /v1";
inline constexpr char kMissingCompareId[] = "Compare the ID with where it came from";
// "Use a token of the account that owns the job"
std::string missing_use_owners_token(std::string_view name);

inline constexpr char kBadInputTitle[] = "The API did not accept the request";
inline constexpr char kBadInput[] =
    "The API answered 400: something in the ID or the options is not as it expects it.";
inline constexpr char kBadInputId[] = "the ID has the wrong form";
inline constexpr char kBadInputKind[] = "a kind to expand is not known to the API";
inline constexpr char kBadInputFormat[] = "the API does not offer this format";
inline constexpr char kBadInputCheckId[] = "Check the ID";
inline constexpr char kBadInputSwitchBack[] = "Switch the options back one by one and load again";

inline constexpr char kTooManyRequestsTitle[] = "Too many requests";
inline constexpr char kTooManyRequestsPause[] =
    "The API answered 429: it has had too many requests and wants a pause.";
// "The API answered 429: it has had too many requests and asks to wait for 5 s."
std::string too_many_requests_wait(std::string_view pause);
inline constexpr char kTooManyRequestsOver[] =
    "The API answered 429: it has had too many requests. The pause it asked for is over.";
inline constexpr char kWaitAMinute[] = "Wait for a minute, then try again";
std::string wait_and_try_again(std::string_view pause);  // "Wait for 5 s, then try again"

inline constexpr char kServerTroubleTitle[] = "The server has trouble";
// "The API answered 500: something went wrong on its side, not in this request."
std::string server_trouble(int status);
inline constexpr char kServerTroubleGateway[] = "the API is being restarted or is overloaded";
inline constexpr char kServerTroubleTryAgain[] = "Try again in a moment";
inline constexpr char kServerTroubleTell[] =
    "If it stays, tell the API’s operator the job ID and the time";

std::string unexpected_status_title(int status);  // "Unexpected answer: 302"
inline constexpr char kUnexpectedStatus[] =
    "The API's manual does not mention this status for a request like this one. What came with it "
    "is in the Raw tab.";
inline constexpr char kUnexpectedStatusAddress[] = "the API address is not that of MediaHub";
inline constexpr char kUnexpectedStatusBetween[] =
    "something between here and the API answered in its place";

inline constexpr char kStatusOfAnotherServer[] =
    "an HTML page came, not the API's own error: perhaps another server answered";

// Words for answers that are no use although the API said yes, and what several problems of a
// request have in common.

inline constexpr char kFaultWithinApi[] = "a fault within the API";
inline constexpr char kCheckApiAddress[] = "Check the API address";
inline constexpr char kReadBodyInRaw[] = "Read the body in the Raw tab";

inline constexpr char kEmptyAnswerTitle[] = "The answer is empty";
inline constexpr char kEmptyAnswerDropped[] = "something between here and the API dropped the body";
inline constexpr char kEmptyAnswerCompare[] = "Compare with the answer the cURL command gets";
// "The API answered 200, which means success, but sent no body."
std::string empty_answer(int status);

std::string web_page_title(std::string_view format);  // "A web page came instead of JSON"
// "https://… answered with an HTML page, so it was probably not the API that answered."
std::string web_page_came(std::string_view origin);
inline constexpr char kWebPageOfSite[] = "the API address is that of a web site, not of the API";
inline constexpr char kWebPageOfSignIn[] = "a sign-in page of this network stands in between";
inline constexpr char kWebPageOfProxy[] = "a proxy shows its own page";
inline constexpr char kWebPageCheckAddress[] =
    "Check the API address; MediaHub's is https://api.xvid.com/v1";
inline constexpr char kWebPageRead[] = "Read the page in the Raw tab";

inline constexpr char kCutOffTitle[] = "The answer is cut off";
// "The body ends before the JSON does: line 1, column 9 (byte 8): The body ends inside …"
std::string cut_off(std::string_view format, std::string_view place);
inline constexpr char kCutOffConnection[] = "the connection broke";
inline constexpr char kCutOffLimit[] = "a proxy has a limit on size";
inline constexpr char kCutOffRead[] = "Read what did arrive in the Raw tab";

std::string other_format_title(std::string_view format);  // "The answer is not JSON"
// "It stops being JSON at line 1, column 9 (byte 8): Expected …"
std::string other_format(std::string_view format, std::string_view place);
// "the server calls its answer “text/plain”"
std::string other_format_called(std::string_view media_type);
inline constexpr char kOtherFormatRead[] =
    "Read the body in the Raw tab, where the place is marked";
inline constexpr char kOtherFormatTry[] = "Try the other format";

std::string no_object_title(std::string_view name);  // "This answer holds no job"
// "The answer is well-formed JSON, but there is no job in it."
std::string no_object(std::string_view format, std::string_view name);
inline constexpr char kNoObjectOtherApi[] = "the API address leads to another API";
inline constexpr char kNoObjectOtherForm[] = "the API has changed the form of its answers";
inline constexpr char kNoObjectRead[] = "Read the whole answer in the Raw tab";

// The words that go with a status (RFC 9110, 15; RFC 6585).

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
