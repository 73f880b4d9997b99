// The XPath of a node of XML.
#pragma once

#include <string>

#include "document/document.h"

namespace document {

// "/job/outputs/output[2]/preset/@id" (XPath 1.0), names with their prefixes as written. A
// position, from 1, only where siblings have the same name. The document itself is "/".
std::string xpath(const Document& document, NodeId node);

}  // namespace document
