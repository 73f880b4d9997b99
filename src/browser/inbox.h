// Text on its way from the page's JavaScript into C++ (strings.send in web/strings.js).
#pragma once

#include <string>

namespace browser {

// Takes what was last sent to `slot` (0 to 2) and leaves nothing behind: it may be a token.
std::string take_text(int slot);

// Overwrites a text that must not stay in memory.
void wipe(std::string& text);

}  // namespace browser
