#include "words/status_problems.h"

#include "base/text.h"

namespace words {

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

}  // namespace words
