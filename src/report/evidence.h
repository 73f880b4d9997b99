// The evidence file: one HTML page without scripts that shows, in any browser and on paper, what
// happened to a job or why there is none, how that was found out, and the body itself. Credentials
// are masked; which, is listed.
#pragma once

#include <cstddef>
#include <string>

#include "report/facts.h"

namespace report {

// A larger body is left out, and the file says so.
inline constexpr size_t kMostBodyBytes = size_t{16} << 20;

std::string evidence_file(const Facts& facts);

}  // namespace report
