// A job in which any one text, number or key can be as long as a test likes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace headless {

// What can be long: "error_msg", "file.name", …, "a key".
std::vector<std::string> long_places();

// A failed job whose value at `place` is of about so many bytes: words, accents, escapes and what
// looks like a credential; digits where a number is.
std::string long_body(std::string_view place, size_t bytes);

}  // namespace headless
