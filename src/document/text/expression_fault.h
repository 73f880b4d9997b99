// The wording of faults in a search expression.
#pragma once

#include <string>
#include <string_view>

namespace document {

// "Position 4: this “(” is never closed." Positions count code points, from 1.
std::string fault_at(std::string_view expression, size_t offset, std::string_view sentence);

}  // namespace document
