#include "words/problems.h"

#include "base/text.h"
#include "words/common.h"

namespace words {

std::string problem_in_brief(std::string_view title, std::string_view explanation) {
    return base::concat({title, ". ", explanation});
}

std::string timed_out(std::string_view origin, std::string_view deadline) {
    return base::concat({origin, " did not complete its response within ", deadline,
                         ", so this page stopped waiting."});
}

std::string blocked_by_policy(std::string_view origin) {
    return base::concat({"The page's own security policy (Content-Security-Policy) does not list ",
                         origin, ", so the browser sent nothing."});
}

std::string mixed_content(std::string_view origin) {
    return base::concat(
        {"This page was loaded over https, and ", origin,
         " is plain http, so the browser sent nothing. It would have sent the token "
         "unencrypted."});
}

std::string unreachable_title(std::string_view host) {
    return base::concat({"Can’t reach ", host});
}

std::string unreachable(std::string_view origin) {
    return base::concat(
        {"Neither the request nor a test without the token got a response from ", origin, "."});
}

std::string broken_before_headers(std::string_view origin) {
    return base::concat(
        {origin,
         " closed the connection before a complete response arrived. It does respond "
         "to other requests."});
}

std::string broken_untested(std::string_view origin) {
    return base::concat(
        {"The connection to ", origin, " ended before a complete response arrived."});
}

std::string broken_in_body(std::string_view origin, int status, std::string_view received,
                           std::string_view expected) {
    const std::string begin = base::concat({origin, " returned ", std::to_string(status),
                                            ", then the connection broke after ", received});
    return expected.empty() ? begin + " of the body."
                            : base::concat({begin, " of ", expected, "."});
}

std::string blocked(std::string_view origin) {
    return base::concat(
        {origin,
         " responds to a test without the token, but the browser won’t let this page read "
         "its response. Most likely it does not allow requests from this page’s origin "
         "(CORS)."});
}

std::string no_response(std::string_view origin) {
    return base::concat({"The request to ", origin,
                         " ended without a response. The browser does not tell pages why."});
}

std::string response_too_large(std::string_view limit) {
    return base::concat(
        {"It is larger than ", limit, ", the most this page reads. Nothing of it was kept."});
}

std::string api_responded(int status, std::string_view reason, std::string_view meaning) {
    const std::string number = std::to_string(status);
    return reason.empty()
               ? base::concat({"The API returned ", number, ": ", meaning})
               : base::concat({"The API returned ", number, " (", reason, "): ", meaning});
}

std::string belongs_to_other_account(std::string_view name) {
    return base::concat({"the ", name, " belongs to another account"});
}

std::string missing_object_title(std::string_view name) {
    return base::concat({begin_sentence(std::string(name)), " not found"});
}

std::string missing(std::string_view name) {
    return base::concat({"no ", name, " with this ID is visible to this token."});
}

std::string was_deleted(std::string_view name) {
    return base::concat({"the ", name, " was deleted"});
}

std::string use_owners_token(std::string_view name) {
    return base::concat({"Use a token of the account that owns the ", name});
}

std::string gone_title(std::string_view name) {
    return base::concat({"This ", name, " no longer exists"});
}

std::string gone(std::string_view name) {
    return base::concat({"the ", name, " existed, and was deleted for good."});
}

std::string wait_and_try_again(std::string_view pause) {
    return base::concat({"Wait ", pause, ", as the API asks, then try again"});
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

std::string php_title(std::string_view format) {
    return base::concat({"A PHP message instead of ", format});
}

std::string php_came(std::string_view origin) {
    return base::concat(
        {origin, " returned a message from PHP, which it runs on, and nothing else."});
}

std::string malformed_title(std::string_view format) {
    return base::concat({"The ", format, " can’t be parsed"});
}

std::string other_format_title(std::string_view format) {
    return base::concat({"The response is not ", format});
}

std::string other_format_called(std::string_view media_type) {
    return base::concat({"its Content-Type is “", media_type, "”"});
}

std::string response_without_job(std::string_view format) {
    return base::concat({"The response is well-formed ", format,
                         ", but there is no job in it: no object has an id, outputs or an input."});
}

std::string no_match_title(std::string_view name) {
    return base::concat({"No ", name, " matches the user data"});
}

std::string no_match(std::string_view name, std::string_view user_data) {
    return base::concat(
        {"The API found no ", name, " with this ID and the user_data “", user_data, "”."});
}

std::string no_match_other_data(std::string_view name) {
    return base::concat({"the ", name, " exists with other user_data"});
}

std::string reported_error(int status) {
    return base::concat({"It returned ", std::to_string(status),
                         ", which means success, but the body is an error."});
}

}  // namespace words
