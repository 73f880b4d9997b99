// The order in which people expect names: letters without case, and digits by the number they form.
#pragma once

#include <string_view>

namespace base {

// Below 0, 0 or above 0: "film_2" stands before "film_10", "a" equals "A".
int compare_naturally(std::string_view left, std::string_view right);

}  // namespace base
