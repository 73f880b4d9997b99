#include "words/queries.h"

#include "base/text.h"

namespace words {
std::string filter_unknown_function(std::string_view name) {
    return base::concat({"unknown function ", name,
                         "(). The functions are count, length, match, search and value."});
}

std::string filter_takes_one(std::string_view name, std::string_view next) {
    return base::concat({name, "() takes one argument: expected “", next, "”."});
}

std::string filter_takes_two(std::string_view name, std::string_view next) {
    return base::concat({name, "() takes two arguments: expected “", next, "”."});
}

std::string filter_regex_fault(std::string_view fault) {
    return base::concat({"invalid regular expression. ", fault});
}

std::string fault_at_position(size_t position, std::string_view fault) {
    return base::concat({"Position ", std::to_string(position), ": ", fault});
}

std::string regex_nothing_to_repeat(std::string_view sign) {
    return base::concat({"there is nothing before “", sign, "” to repeat."});
}

std::string regex_count_falls(std::string_view count) {
    return base::concat({count, " has a maximum below its minimum."});
}

std::string regex_no_range(std::string_view range) {
    return base::concat({range, " is not a valid range."});
}

std::string regex_means_nothing(std::string_view escape) {
    return base::concat({escape, " is not a known escape sequence."});
}

std::string regex_needs_two_digits(std::string_view escape) {
    return base::concat({escape, " needs two hexadecimal digits."});
}

std::string regex_needs_four_digits(std::string_view escape) {
    return base::concat({escape, " needs four hexadecimal digits."});
}

}  // namespace words
