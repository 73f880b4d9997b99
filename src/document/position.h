// Byte offsets as people count them.
#pragma once

#include <string_view>

#include "document/document.h"

namespace document {

inline constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

// Line of `offset`, from 1; lines end with a line feed.
size_t line_at(std::string_view bytes, size_t offset);

// A problem at `offset`, its line and column (code points; a byte order mark is none) filled in.
Problem problem_at(std::string_view bytes, size_t offset, std::string sentence);

}  // namespace document
