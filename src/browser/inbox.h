// Text on its way from the page's JavaScript into C++ (send() in web/strings.js).
#pragma once

#include <cstddef>
#include <string>

namespace browser {

inline constexpr size_t kTextSlots = 8;
inline constexpr int kDecomposedSlot = 7;  // for nothing else: it is used while others are read

// Where the next text for `slot`, counted from 0, is written.
char* room_for_text(int slot, int bytes);

// Takes what was last sent to `slot` and leaves nothing behind: it may be a token.
std::string take_text(int slot);

// The same for what is no secret and may be large: it is moved, not copied and overwritten.
std::string take_bytes(int slot);

// Overwrites a text that must not stay in memory.
void wipe(std::string& text);

}  // namespace browser
