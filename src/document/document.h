// A response body and an index over its bytes. The bytes are never changed or copied into values:
// every node knows its span in them, so number spelling, key order, duplicate keys and escapes
// survive. Nodes stand in document order: the first child of node n is n + 1, siblings are chained.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace document {

enum class Format : uint8_t { kJson, kRelaxedJson, kXml };
enum class Kind : uint8_t { kObject, kArray, kString, kNumber, kBoolean, kNull };

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
    Span key;    // empty for array items and the root; without quotes where the key stands bare
    Span value;  // from the first byte of the value to its last, brackets and quotes included
    NodeId parent = kNoNode;
    NodeId next_sibling = kNoNode;
    uint32_t child_count = 0;
    uint32_t line = 1;  // where it begins in the pretty text with nothing folded, from 1
    Kind kind = Kind::kNull;
    bool duplicate_key = false;  // an earlier sibling has the same (decoded) key
};

// Why a body could not be read to its end. Lines and columns start at 1; a column counts code
// points.
struct Problem {
    std::string sentence;
    size_t offset = 0;
    size_t line = 1;
    size_t column = 1;
    bool truncated = false;  // the body ended where more had to come
};

struct Limits {
    size_t depth = 512;
    size_t size_bytes = size_t{256} << 20;
};

// What could be read before a problem stays readable: `nodes` then holds the part before it.
struct Document {
    std::string bytes;
    Format format = Format::kJson;
    std::vector<Node> nodes;
    std::optional<Problem> problem;

    bool has_root() const { return !nodes.empty(); }
    const Node& operator[](NodeId node) const { return nodes[node]; }
};

// Reads JSON (RFC 8259), and where the only fault is keys without quotes, relaxed JSON.
// A byte order mark of UTF-8 is stepped over. Duplicate keys are kept and flagged, not errors.
Document parse_json(std::string bytes, const Limits& limits = {});

// "line 3, column 14 (byte 52): …sentence…"
std::string describe(const Problem& problem);

}  // namespace document
