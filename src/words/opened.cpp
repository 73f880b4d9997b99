#include "words/opened.h"

#include "base/text.h"

namespace words {

std::string from_source(std::string_view source) {
    return base::concat({"from ", source});
}

std::string job_from_file(std::string_view name, std::string_view moment) {
    return base::concat({"This job came from the file “", name, "”, last changed ", moment,
                         ". To request it from the API, enter an access token and press Load "
                         "job."});
}

std::string job_from_file(std::string_view name) {
    return base::concat({"This job came from the file “", name,
                         "”. To request it from the API, enter an access token and press Load "
                         "job."});
}

std::string first_job_of_list(size_t count) {
    return base::concat(
        {"The file is a list of ", std::to_string(count), " jobs. This is the first one."});
}

std::string expanding_needs_token(std::string_view kind, std::string_view id) {
    return base::concat(
        {"Enter an access token to expand ", kind, " ", id, ". Only the API has this object."});
}

std::string opening_over_job(std::string_view name, std::string_view shown,
                             std::string_view received) {
    return base::concat(
        {"Opening ", name, ". Until it is parsed, this page shows job ", shown, ". ", received});
}

std::string file_too_large(std::string_view name) {
    return base::concat({"“", name, "” has more than 256 MB, the most that this page can hold."});
}

std::string file_unreadable(std::string_view name) {
    return base::concat({"The browser couldn’t read “", name,
                         "”, or couldn’t decompress it. The file may be damaged or have moved."});
}

std::string file_empty(std::string_view name) {
    return base::concat({"“", name, "” has no text."});
}

std::string file_is_html(std::string_view name) {
    return base::concat({"“", name, "” is an HTML page, not the body of a response for a job."});
}

std::string file_stops(std::string_view name, std::string_view fault) {
    return base::concat({"“", name, "” can’t be parsed to its end: ", fault});
}

std::string file_without_job(std::string_view name) {
    return base::concat(
        {"“", name, "” can be parsed, but nothing in it is a job. The Raw tab shows what it has."});
}

std::string file_holds_error(std::string_view name) {
    return base::concat({"“", name, "” is a response in which the API reports an error."});
}

}  // namespace words
