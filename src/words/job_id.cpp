#include "words/job_id.h"

#include "base/text.h"

namespace words {

std::string address_ends_before_id(std::string_view last_part) {
    return base::concat(
        {"This address ends before the job ID: nothing follows “", last_part, "”."});
}

std::string job_id_cannot_hold(std::string_view what) {
    return base::concat(
        {"A job ID holds only letters, digits, - and _; this one holds ", what, "."});
}

std::string job_id_too_long(size_t letters) {
    return base::concat({"This is too long for a job ID: it has ", std::to_string(letters),
                         " letters, and MediaHub's have 24. Is it the access token?"});
}

std::string kind_cannot_hold(std::string_view kind, std::string_view what) {
    return base::concat({"A kind holds only letters, digits, _, - and .; “", kind, "” holds ", what,
                         ". Put commas between kinds."});
}

}  // namespace words
