// The order in which people expect names: case-insensitive, and digits compared as numbers.
#pragma once

#include <string_view>

namespace base {

// Below 0, 0 or above 0: "film_2" is before "film_10", "a" equals "A".
int compare_naturally(std::string_view left, std::string_view right);

}  // namespace base
