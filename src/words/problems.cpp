#include "words/problems.h"

#include "base/text.h"

namespace words {
std::string timed_out(std::string_view origin, std::string_view deadline) {
    return base::concat({origin, " did not finish its answer within ", deadline,
                         ", so this page stopped waiting."});
}

std::string blocked_by_policy(std::string_view origin) {
    return base::concat({"The page's own security policy (Content-Security-Policy) does not list ",
                         origin, ", so the browser sent nothing."});
}

std::string mixed_content(std::string_view origin) {
    return base::concat({"This page came over https, and ", origin,
                         " is plain http, so the browser sent nothing. A token must not travel "
                         "unencrypted anyway."});
}

std::string answer_blocked(std::string_view origin) {
    return base::concat({"The request to ", origin,
                         " left this page, but the browser may not show us what came back. Most "
                         "likely the API does not allow pages from this address (CORS)."});
}

std::string answer_too_large(std::string_view limit) {
    return base::concat({"It is larger than ", limit,
                         ", which is the most this page reads. Nothing of it was kept."});
}

std::string token_refused(int status) {
    return base::concat({"The API answered ", std::to_string(status),
                         ": it takes this token for invalid or expired."});
}

std::string missing_object_title(std::string_view name) {
    return base::concat({"There is no such ", name});
}

std::string missing_object(std::string_view name) {
    return base::concat({"The API answered 404: it knows no ", name,
                         " with this ID, or none that this token may see."});
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
        {"The API answered 429: it has had too many requests and asks to wait for ", pause, "."});
}

std::string wait_and_try_again(std::string_view pause) {
    return base::concat({"Wait for ", pause, ", then try again"});
}

std::string server_trouble(int status) {
    return base::concat({"The API answered ", std::to_string(status),
                         ": something went wrong on its side, not in this request."});
}

std::string unexpected_status_title(int status) {
    return base::concat({"Unexpected answer: ", std::to_string(status)});
}

std::string empty_answer(int status) {
    return base::concat(
        {"The API answered ", std::to_string(status), ", which means success, but sent no body."});
}

std::string web_page_title(std::string_view format) {
    return base::concat({"A web page came instead of ", format});
}

std::string web_page_came(std::string_view origin) {
    return base::concat({origin,
                         " answered with an HTML page, so it was probably not the API that "
                         "answered."});
}

std::string cut_off(std::string_view format, std::string_view place) {
    return base::concat({"The body ends before the ", format, " does: ", place});
}

std::string other_format_title(std::string_view format) {
    return base::concat({"The answer is not ", format});
}

std::string other_format(std::string_view format, std::string_view place) {
    return base::concat({"It stops being ", format, " at ", place});
}

std::string other_format_called(std::string_view media_type) {
    return base::concat({"the server calls its answer “", media_type, "”"});
}

std::string no_object_title(std::string_view name) {
    return base::concat({"This answer holds no ", name});
}

std::string no_object(std::string_view format, std::string_view name) {
    return base::concat(
        {"The answer is well-formed ", format, ", but there is no ", name, " in it."});
}

}  // namespace words
