// Words for what the API refuses: the problems that a status tells of.
#pragma once

#include <string>
#include <string_view>

namespace words {

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

}  // namespace words
