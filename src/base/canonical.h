// Canonical equivalence (Unicode, 3.7): "é" as one character and as "e" with an accent look alike
// and mean the same, so a search must find both.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace base {

// The canonical decomposition (NFD) of `text`, by the Unicode version of canonical_data.h; two
// texts are equivalent if it is the same. CJK compatibility ideographs stay as they are, and bytes
// that are not UTF-8 become U+FFFD.
std::string decomposed(std::string_view text);

// False for text that decomposed() surely leaves as it is: ASCII.
inline bool may_decompose(std::string_view text) {
    return std::any_of(text.begin(), text.end(),
                       [](char byte) { return static_cast<unsigned char>(byte) >= 0x80; });
}

}  // namespace base
