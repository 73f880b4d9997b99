// What the keys of the page do, for the sheet of keys.
#pragma once

#include <string>

namespace words {

// Lines: the title of the sheet; the word on the button that closes it; then for each area a line
// with its name, followed by a line "key<tab>what it does" for each of its keys.
std::string keys_sheet();

}  // namespace words
