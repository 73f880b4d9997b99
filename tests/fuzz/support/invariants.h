// What must hold for every document that a reader makes of any bytes. A fault ends the process, so
// that the fuzzer keeps the input.
#pragma once

#include <string>

#include "document/document.h"
#include "document/json/feed.h"

namespace support {

// One reader of JSON alone, without the choice that document::parse_json makes between the two.
document::Document read_one_way(std::string bytes, document::BareKeys bare_keys);

using Reader = document::Document (*)(std::string bytes);

// Checks that nodes and spans are consistent, that whatever looks at a document copes with this
// one, and that the pretty text of a whole document reads to the same tokens.
void check_document(const document::Document& document, Reader read_again);

// Reads `bytes`, checks that they are kept, and the document as above.
void check_reader(Reader read, const std::string& bytes);

}  // namespace support
