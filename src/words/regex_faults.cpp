#include "words/regex_faults.h"

#include "base/text.h"

namespace words {

std::string fault_at_position(size_t position, std::string_view fault) {
    return base::concat({"Position ", std::to_string(position), ": ", fault});
}

std::string regex_nothing_to_repeat(std::string_view sign) {
    return base::concat({"there is nothing before ", sign, " that it could repeat."});
}

std::string regex_count_falls(std::string_view count) {
    return base::concat({count, " ends below its beginning."});
}

std::string regex_no_range(std::string_view range) {
    return base::concat({range, " is no range."});
}

std::string regex_means_nothing(std::string_view escape) {
    return base::concat({escape, " means nothing here."});
}

std::string regex_needs_two_digits(std::string_view escape) {
    return base::concat({escape, " needs two hexadecimal digits."});
}

std::string regex_needs_four_digits(std::string_view escape) {
    return base::concat({escape, " needs four hexadecimal digits."});
}

}  // namespace words
