// The path to a node, in the languages that people paste paths into.
#pragma once

#include <string>

#include "document/document.h"

namespace document {

enum class PathLanguage : uint8_t { kJsonPath, kJsonPointer, kJq, kXPath };

// "$.job.outputs[0]['odd key']" (RFC 9535), "/job/outputs/0/odd key" (RFC 6901),
// ".job.outputs[0]["odd key"]" (jq), "/job/outputs/output[1]" (XPath 1.0). The first three work for
// XML as for JSON, and for what is not data (a comment, text between elements) name the container.
// For JSON, XPath is a lookup in what its parse-json() returns: "?job?outputs?1?("odd key")"
// (XPath 3.1). Of keys longer than `key_limit` bytes the beginning.
std::string path_of(const Document& document, NodeId node, PathLanguage language,
                    size_t key_limit = std::string::npos);

// path_of() as JSONPath; keys that are no plain names in ['…'].
std::string json_path(const Document& document, NodeId node);

// As people read it, in the document's own format: xpath() for XML, json_path() for JSON, of very
// long keys the beginning.
std::string path(const Document& document, NodeId node);

}  // namespace document
