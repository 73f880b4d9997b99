// Parses a body into a Document: as much of it as possible, and why parsing stopped.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "document/document.h"

namespace document {

struct Limits {
    size_t depth = 512;
    size_t size_bytes = size_t{256} << 20;
};

// Reads a body of either format: the first byte that is no white space decides; where it begins
// neither, `content_type` (the header's value, or empty) does. Bodies in UTF-16 and windows-1252
// (declared by mark, header or XML declaration) are converted to UTF-8. A whole document that has
// other text before or after it is read: see Document::begin.
Document parse(std::string body, std::string_view content_type, const Limits& limits = {});

// Reads JSON (RFC 8259), and where the only fault is keys without quotes, relaxed JSON.
// A byte order mark of UTF-8 is stepped over. Duplicate keys are kept and flagged, not errors.
Document parse_json(std::string bytes, const Limits& limits = {});

// Parses well-formed XML 1.0 without using its DTD: a DOCTYPE is skipped, nothing that it refers to
// is loaded, and references to its entities are left unresolved; notices report all three.
Document parse_xml(std::string bytes, const Limits& limits = {});

}  // namespace document
