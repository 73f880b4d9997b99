// How the explanation of a key is put. The explanations themselves are in key_meanings.txt: one
// line for each key that MediaHub's manual knows, which says the path, what it is, in which unit,
// and the page of the manual, with a tab between. What the manual does not say is not said.
#pragma once

#include <string>
#include <string_view>

namespace words {

// "The size of the file, in bytes. Source: MediaHub’s manual, “Get a specific File”."
std::string key_explained(std::string_view sentence, std::string_view page);

}  // namespace words
