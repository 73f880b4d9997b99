// Words for a letter that may not stand in what was typed, and where it does.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace words {

inline constexpr char kTypedSpace[] = "a space";
inline constexpr char kTypedTab[] = "a tab";
inline constexpr char kTypedLineBreak[] = "a line break";
inline constexpr char kTypedSlash[] = "a slash";
inline constexpr char kTypedNoText[] = "a byte that is no text";
inline constexpr char kTypedControl[] = "a control character";

std::string typed_letter(std::string_view letter);                        // "“ä”"
std::string typed_at_position(std::string_view letter, size_t position);  // "a space at position 4"

}  // namespace words
