#include "words/outcomes.h"

#include "base/text.h"

namespace words {

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
    return base::concat({"It responded ", std::to_string(status),
                         ", which means success, but the body is an error."});
}

std::string no_object_title(std::string_view name) {
    return base::concat({"This answer holds no ", name});
}

std::string no_object(std::string_view format, std::string_view name) {
    return base::concat(
        {"The answer is well-formed ", format, ", but there is no ", name, " in it."});
}

}  // namespace words
