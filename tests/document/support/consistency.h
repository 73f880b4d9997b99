// What must hold for every document, whole or cut short by a problem.
#pragma once

#include "document/document.h"

namespace support {

// Fails the running test case where links, counts, spans or token grammar contradict each other.
void check_consistency(const document::Document& document);

}  // namespace support
