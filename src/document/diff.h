// What differs between two documents, whatever their formatting: white space, quotes around keys,
// escapes, the spelling of numbers, the order of keys and of named items do not count. Of two
// formats (one XML, one JSON) only what both can say is compared.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "document/document.h"

namespace document {

enum class ChangeKind : uint8_t { kAdded, kRemoved, kChanged };

// One difference: a value that is another one now, or a key or item that came or went. What came or
// went is one change, however much is in it, and so is a value that became one of another shape.
struct Change {
    ChangeKind kind = ChangeKind::kChanged;
    NodeId before = kNoNode;  // in the older document; kNoNode when it was added
    NodeId after = kNoNode;   // in the newer document; kNoNode when it was removed
    NodeId within = kNoNode;  // of what was removed: the container in the newer one that lacks it
    bool operator==(const Change&) const = default;
};

struct Diff {
    std::vector<Change> changes;  // in the newer document's order; what was removed from a
                                  // container stands behind the rest of it
    size_t count = 0;             // of all changes, also of those beyond the limit
    bool empty() const { return count == 0; }
};

inline constexpr size_t kChangesKept = 100'000;

// Members and items are matched as pairing.h says.
Diff diff(const Document& before, const Document& after, size_t limit = kChangesKept);

// Of every node of the older document the one that stands for it in the newer one; kNoNode for
// those that went, and for all that is in a value that became one of another shape.
std::vector<NodeId> counterparts(const Document& before, const Document& after);

// Whether two number tokens are the same number, exactly: 1.50 and 15e-1 are, 2^53 and 2^53 + 1 are
// not. Exponents beyond 18 digits are compared as they are spelled.
bool same_number(std::string_view left, std::string_view right);

}  // namespace document
