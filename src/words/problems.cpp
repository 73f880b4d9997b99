#include "words/problems.h"

#include "base/text.h"
#include "words/common.h"

namespace words {

std::string problem_in_brief(std::string_view title, std::string_view explanation) {
    return base::concat({title, ". ", explanation});
}
std::string timed_out(std::string_view origin, std::string_view deadline) {
    return base::concat({origin, " didn’t send a complete response within ", deadline,
                         ", so this page stopped waiting."});
}

std::string blocked_by_policy(std::string_view origin) {
    return base::concat({"This page’s Content-Security-Policy doesn’t allow ", origin,
                         ", so the browser sent nothing."});
}

std::string mixed_content(std::string_view origin) {
    return base::concat(
        {"This page was loaded over https, but ", origin,
         " is plain http, so the browser sent nothing. It would also expose the token."});
}

std::string answer_blocked(std::string_view origin) {
    return base::concat({"The request to ", origin,
                         " left this page, but the browser won’t let this page read the response. "
                         "Often, the API doesn’t allow requests from this page’s origin (CORS)."});
}

std::string answer_too_large(std::string_view limit) {
    return base::concat({"It exceeds this page’s limit of ", limit, ", so it was discarded."});
}

std::string token_refused(int status) {
    return base::concat(
        {"The API returned ", std::to_string(status), ": the token is invalid or expired."});
}

std::string missing_object_title(std::string_view name) {
    return base::concat({begin_sentence(std::string(name)), " not found"});
}

std::string missing_object(std::string_view name) {
    return base::concat(
        {"The API returned 404: no ", name, " with this ID is visible to this token."});
}

std::string missing_was_deleted(std::string_view name) {
    return base::concat({"the ", name, " was deleted"});
}

std::string missing_is_of_others(std::string_view name) {
    return base::concat({"the ", name, " belongs to another account"});
}

std::string missing_use_owners_token(std::string_view name) {
    return base::concat({"Use a token of the account that owns the ", name});
}

std::string too_many_requests_wait(std::string_view pause) {
    return base::concat(
        {"The API returned 429: it received too many requests and asks to wait ", pause, "."});
}

std::string wait_and_try_again(std::string_view pause) {
    return base::concat({"Wait ", pause, ", then try again"});
}

std::string server_trouble(int status) {
    return base::concat(
        {"The API returned ", std::to_string(status), ", which means an error on the server."});
}

std::string unexpected_status_title(int status) {
    return base::concat({"Unexpected response: ", std::to_string(status)});
}

std::string empty_answer(int status) {
    return base::concat(
        {"The API returned ", std::to_string(status), ", which means success, but no body."});
}

std::string web_page_title(std::string_view format) {
    return base::concat({"Web page instead of ", format});
}

std::string web_page_came(std::string_view origin) {
    return base::concat(
        {origin, " returned an HTML page, so the response is probably not from the API."});
}

std::string other_format_title(std::string_view format) {
    return base::concat({"The response is not ", format});
}

std::string other_format_called(std::string_view media_type) {
    return base::concat({"its Content-Type is “", media_type, "”"});
}

std::string response_without_job(std::string_view format) {
    return base::concat({"The response is well-formed ", format,
                         ", but has no object with an id, a status or outputs."});
}

}  // namespace words
