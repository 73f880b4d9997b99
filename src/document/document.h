// A response body and an index over its bytes. The bytes are never changed or copied into values:
// every node knows its span in them, so number spelling, key order, duplicate keys and escapes
// survive. Nodes are in document order: the first child of node n is n + 1, siblings are chained.
//
// XML has the same nodes, so that code that reads a Document works with both formats: the root is
// the document itself, an object whose one key is the root element (as in {"job": …}); an element
// is an object, an array (its children have one name, as in <outputs><output>…), a string or null
// (xsi:nil); its attributes, and text beside them, are children like its elements.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace document {

enum class Format : uint8_t { kJson, kRelaxedJson, kXml };

// What a node means.
enum class Kind : uint8_t {
    kObject,
    kArray,
    kString,
    kNumber,
    kBoolean,
    kNull,
    kNote,  // no data: a comment, an instruction, a DOCTYPE, an attribute of xmlns or xsi
};

// How a node is written.
enum class Form : uint8_t { kJson, kDocument, kElement, kAttribute, kText, kMarkup };

using NodeId = uint32_t;
inline constexpr NodeId kNoNode = 0xffffffff;
inline constexpr NodeId kRoot = 0;

// Bytes [begin, end) of Document::bytes, quotes included.
struct Span {
    uint32_t begin = 0;
    uint32_t end = 0;
    bool empty() const { return begin == end; }
};

struct Node {
    // Empty for JSON's array items, the root, text and markup; without quotes if the key has none.
    // For an element or attribute its name, including the prefix.
    Span key;
    // From the first byte of the value to its last, brackets and quotes included. For an element
    // the content between its tags; if empty, it begins after the start tag.
    Span value;
    NodeId parent = kNoNode;
    NodeId next_sibling = kNoNode;
    uint32_t child_count = 0;  // notes, and attributes of an array, are children that do not count
    uint32_t line = 1;         // where it begins in the pretty text with nothing folded, from 1
    Kind kind = Kind::kNull;
    Form form = Form::kJson;
    bool duplicate_key = false;  // an earlier sibling has the same (decoded) key
};

// A flag per node. Stored in bytes, because next_flag searches many at a time.
using Flags = std::vector<uint8_t>;

// Why a body could not be parsed to its end. Lines and columns start at 1; a column counts code
// points.
struct Problem {
    std::string sentence;
    size_t offset = 0;
    size_t line = 1;
    size_t column = 1;
    bool truncated = false;  // the body ended too early
};

// After a problem, `nodes` contains the part before it.
struct Document {
    std::string bytes;        // UTF-8, as far as the body is; all spans and offsets count these
    std::string as_received;  // the body itself where it is in another encoding; else empty
    std::string encoding = "UTF-8";
    size_t invalid_count = 0;  // bytes (code units of UTF-16) that are not of that encoding
    size_t first_invalid = 0;  // the offset of the first in `bytes`
    Format format = Format::kJson;
    std::vector<Node> nodes;
    // Other text may come before and after the document itself; all of it is in `bytes`.
    size_t begin = 0;           // of the document
    size_t after_bytes = 0;     // of the text after it; white space alone does not count
    size_t more_documents = 0;  // where that text consists of documents: how many
    std::optional<Problem> problem;
    std::vector<Problem> notices;  // remarks that did not stop parsing

    bool has_root() const { return !nodes.empty(); }
    size_t end() const { return bytes.size() - after_bytes; }
    const std::string& received() const { return as_received.empty() ? bytes : as_received; }
    const Node& operator[](NodeId node) const { return nodes[node]; }
};

// "line 3, column 14 (byte 52): …sentence…"
std::string describe(const Problem& problem);

}  // namespace document
