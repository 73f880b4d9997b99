// Names of XML 1.0 (fifth edition, productions 4 and 4a).
#pragma once

#include <cstddef>
#include <string_view>

namespace document {

bool starts_xml_name(char32_t character);
bool continues_xml_name(char32_t character);

// Where the name that begins at `begin` ends; `begin` itself where none begins. Bytes that are not
// UTF-8 count as letters: they hinder reading no more in a name than elsewhere.
size_t end_of_xml_name(std::string_view bytes, size_t begin);

}  // namespace document
