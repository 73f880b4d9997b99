#include "words/path_faults.h"

#include "base/text.h"

namespace words {

std::string filter_unknown_function(std::string_view name) {
    return base::concat(
        {"there is no function ", name, "(): known are count, length, match, search and value."});
}

std::string filter_takes_one(std::string_view name, std::string_view next) {
    return base::concat({name, "() takes one argument: here ", next, " has to follow."});
}

std::string filter_takes_two(std::string_view name, std::string_view next) {
    return base::concat({name, "() takes two arguments: here ", next, " has to follow."});
}

std::string filter_regex_fault(std::string_view fault) {
    return base::concat({"in this expression, ", fault});
}

}  // namespace words
