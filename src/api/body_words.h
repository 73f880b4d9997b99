// What a body says that is neither JSON nor XML: the title of an HTML page, the first line of a
// text.
#pragma once

#include <string>

#include "api/answer.h"

namespace api {

// Empty for bodies of those formats, and where there is nothing to quote.
std::string words_of_body(const Answer& answer);

}  // namespace api
