// What a support desk needs to know, as plain text to be pasted into a message: the facts of the
// evidence file in at most 60 lines. No sentence or message is cut: one that is too long is left
// out as a whole, and the text says so.
#pragma once

#include <cstddef>
#include <string>

#include "report/facts.h"

namespace report {

inline constexpr size_t kMostLines = 60;

// Never contains an access token or credentials of URIs. Times are in UTC and as the numbers of the
// response.
std::string support_text(const Facts& facts);

}  // namespace report
