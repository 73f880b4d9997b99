#include "words/copying.h"

#include "base/text.h"
#include "words/common.h"
#include "words/numbers.h"

namespace words {
std::string value_of(std::string_view label) {
    return base::concat({"value of ", label});
}

std::string original_of(std::string_view label) {
    return base::concat({"original of ", label});
}

std::string copy_value_of(std::string_view label) {
    return base::concat({"Copy value of ", label});
}

std::string copy_link_to(std::string_view output) {
    return base::concat({"Copy link to ", output});
}

std::string copy_original_of(std::string_view label) {
    return base::concat({"Copy original of ", label});
}

std::string copies(std::string_view text) {
    return base::concat({"Copy ", text});
}

std::string copies(std::string_view text, std::string_view exact) {
    return base::concat({"Copy ", text, " (", exact, ")"});
}

std::string show_in_raw(std::string_view name) {
    return base::concat({"Show ", name, " in raw"});
}

std::string thing_mended_body(int64_t invalid_bytes, const std::string& encoding) {
    return base::concat({"body, with U+FFFD in place of ", bytes(invalid_bytes),
                         invalid_bytes == 1 ? " that is not " : " that are not ", encoding});
}

std::string copied_changes_head(const std::string& job, const std::string& from,
                                const std::string& to) {
    return base::concat({"Changes of ", job, "\nfrom ", from, "\nto   ", to});
}

std::string copied_changes_left_out(int64_t count) {
    return base::concat({"and ", format_count(count), " more"});
}

std::string report_by_this_clock(const std::string& time) {
    return time + " by this computer’s clock";
}

std::string report_failure_of(const std::string& outputs) {
    return "Failure of " + outputs;
}

}  // namespace words
