#include "words/form.h"

#include "base/text.h"

namespace words {
std::string options_of_request(std::string_view address) {
    return base::concat({"What to request from ", address});
}

std::string asked_expanded(std::string_view kinds) {
    return base::concat({kinds, " expanded"});
}

std::string expand_kind(std::string_view kind) {
    return base::concat({"Expand ", kind});
}

std::string sent_as(std::string_view parameter) {
    return base::concat({"Sent as ", parameter});
}

std::string address_ends_before_id(std::string_view last_part) {
    return base::concat({"This URL ends before the job ID: nothing follows “", last_part, "”."});
}

std::string job_id_cannot_hold(std::string_view what) {
    return base::concat(
        {"A job ID can contain only letters, digits, - and _. This one contains ", what, "."});
}

std::string job_id_too_long(size_t letters) {
    return base::concat({"This is too long for a job ID: it has ", std::to_string(letters),
                         " characters instead of 24. Did you enter the access token?"});
}

std::string kind_cannot_hold(std::string_view kind, std::string_view what) {
    return base::concat({"A kind can contain only letters, digits, _, - and dots. “", kind,
                         "” contains ", what, ". Separate kinds with commas."});
}

std::string address_cannot_hold(std::string_view what) {
    return base::concat({"The API address contains ", what, ", which isn’t allowed there."});
}

std::string typed_letter(std::string_view letter) {
    return base::concat({"“", letter, "”"});
}

std::string typed_at_position(std::string_view letter, size_t position) {
    return base::concat({letter, " at position ", std::to_string(position)});
}

}  // namespace words
