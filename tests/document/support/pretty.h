// The rows of a whole document as one text, which a reader must read as the same document.
#pragma once

#include <string>

#include "document/document.h"

namespace support {

// Pretty-printed with two spaces, tokens unchanged. Containers that a problem cut short are closed
// like the others. Text that is alone in an XML element is left as it is.
std::string pretty(const document::Document& document);

}  // namespace support
