#include "words/status_problems.h"

#include "base/text.h"

namespace words {

std::string api_responded(int status, std::string_view reason, std::string_view meaning) {
    const std::string number = std::to_string(status);
    return reason.empty()
               ? base::concat({"The API responded ", number, ": ", meaning})
               : base::concat({"The API responded ", number, " (", reason, "): ", meaning});
}

std::string belongs_to_other_account(std::string_view name) {
    return base::concat({"the ", name, " belongs to another account"});
}

std::string missing_title(std::string_view name) {
    return base::concat({"No such ", name});
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

}  // namespace words
