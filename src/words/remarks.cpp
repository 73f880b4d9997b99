#include "words/remarks.h"

#include "base/text.h"

namespace words {

std::string other_job(std::string_view asked, std::string_view got) {
    return base::concat({"You asked for job ", asked, ", but the API returned job ", got,
                         ". What you see is the latter."});
}

std::string redirected(std::string_view asked, std::string_view responded) {
    return base::concat(
        {"The API redirected from ", asked, " to ", responded, ", which sent this response."});
}

std::string other_user_data(std::string_view got, std::string_view asked) {
    return base::concat({"The job exists, but its user_data is “", got, "”, not “", asked, "”."});
}

std::string link_leads_nowhere(std::string_view path) {
    return base::concat({"The link points to ", path, ", which this response doesn’t have."});
}

std::string job_by_id_in_list(size_t count) {
    return base::concat({"The response is a list of ", std::to_string(count),
                         " jobs. This is the one with the requested ID."});
}

std::string first_job_in_list(size_t count) {
    return base::concat({"The response is a list of ", std::to_string(count),
                         " jobs, none with the requested ID. This is the first one."});
}

std::string job_in_envelope(std::string_view path) {
    return base::concat({"The job was found at ", path, "."});
}

std::string text_before(std::string_view format, std::string_view size, std::string_view text) {
    return base::concat(
        {"The response has text before the ", format, " (", size, "): “", text, "”."});
}

std::string php_before(std::string_view format, std::string_view size, std::string_view text) {
    return base::concat({"The response has a message from PHP before the ", format, " (", size,
                         "): “", text, "”."});
}

std::string prefix_before(std::string_view format, std::string_view size, std::string_view text) {
    return base::concat({"The response has a prefix before the ", format, " (", size,
                         ") that prevents its use as a script: “", text, "”."});
}

std::string space_before(std::string_view size) {
    return base::concat({"The response has white space before the XML declaration (", size,
                         "), which XML doesn’t allow."});
}

std::string text_after(std::string_view format, std::string_view size, std::string_view text) {
    return base::concat(
        {"The response has text after the ", format, " (", size, "): “", text, "”."});
}

std::string first_of_documents(size_t count) {
    return base::concat({"The response consists of ", std::to_string(count),
                         " JSON documents. This is the first one."});
}

std::string other_job_ignored(std::string_view asked, std::string_view got) {
    return base::concat(
        {"It was asked for job ", asked, " and returned job ", got, ". The response was ignored."});
}

std::string still_shows_job(std::string_view id, std::string_view moment) {
    return base::concat({"Below is the last response for job ", id, ", from ", moment, "."});
}

std::string loading_over_job(std::string_view next, std::string_view shown,
                             std::string_view received) {
    return base::concat(
        {"Loading job ", next, ". Until it arrives, this page shows job ", shown, ". ", received});
}

}  // namespace words
