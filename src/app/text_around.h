// The text that a body has before and after its document: what it is, and how much.
#pragma once

#include <string>
#include <vector>

#include "document/document.h"

namespace app {

// A sentence each; none for a body that is its document and nothing else. Credentials are masked.
std::vector<std::string> remarks_on_text_around(const document::Document& document);

}  // namespace app
