// Expat, another reader of XML, as a judge of what is well-formed.
#pragma once

#include <string_view>

namespace support {

// Whether Expat reads `bytes`, taken for UTF-8, to the end.
bool is_well_formed_to_expat(std::string_view bytes);

// Whether Expat goes by the same rules for these bytes. It knows the names of XML 1.0's fourth
// edition (the reader those of the fifth), resolves the entities of a DTD, takes any version, reads
// no bytes that are not UTF-8, and has no limit to nesting.
bool is_for_expat_to_judge(std::string_view bytes);

}  // namespace support
