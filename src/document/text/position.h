// Byte offsets as people count them.
#pragma once

#include <string>
#include <string_view>

#include "document/document.h"

namespace document {

inline constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

// Line of `offset`, from 1; lines end with a line feed.
size_t line_at(std::string_view bytes, size_t offset);

// A problem at `offset`, its line and column (code points; a byte order mark is none) filled in.
Problem problem_at(std::string_view bytes, size_t offset, std::string sentence);

// What stands at `offset`, as a sentence names it: "'x'", "the invisible character U+0001".
std::string found_at(std::string_view bytes, size_t offset);

// A problem whose body ends too early; in the second case inside `what`, which began at `begin`.
Problem truncated(std::string_view bytes, std::string sentence);
Problem truncated_inside(std::string_view bytes, std::string_view what, size_t begin);

Problem too_deep(std::string_view bytes, size_t offset, size_t depth_limit);

}  // namespace document
