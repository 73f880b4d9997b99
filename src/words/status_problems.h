// Words for requests that the API refuses, by status (RFC 9110, 15).
#pragma once

#include <string>
#include <string_view>

namespace words {

// "The API responded 404 (Not Found)" and what it means.
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
inline constexpr char kTokenIsValid[] = "the token is neither wrong nor expired";

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

std::string missing_title(std::string_view name);  // "No such job"
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

}  // namespace words
