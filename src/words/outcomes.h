// Words for answers that are no use although the API said yes, and what several problems of a
// request have in common.
#pragma once

#include <string>
#include <string_view>

namespace words {

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

std::string no_match_title(std::string_view name);  // "No job matches the user data"
// "The API found no job with this ID and the user_data “Y”."
std::string no_match(std::string_view name, std::string_view user_data);
std::string no_match_other_data(std::string_view name);  // "the job exists with other user_data"
inline constexpr char kNoMatchClear[] = "Clear “User data” and load again";

inline constexpr char kReportedErrorTitle[] = "The API reports an error";
// "It responded 200, which means success, but the body is an error."
std::string reported_error(int status);

std::string no_object_title(std::string_view name);  // "This answer holds no job"
// "The answer is well-formed JSON, but there is no job in it."
std::string no_object(std::string_view format, std::string_view name);
inline constexpr char kNoObjectOtherApi[] = "the API address leads to another API";
inline constexpr char kNoObjectOtherForm[] = "the API has changed the form of its answers";
inline constexpr char kNoObjectRead[] = "Read the whole answer in the Raw tab";

}  // namespace words
