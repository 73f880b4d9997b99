// The differences between two documents. White space, quotes around keys, escapes, the spelling of
// numbers, and the order of keys and of named items don't count. Between XML and JSON only what
// both can express is compared.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "document/document.h"

namespace document {

enum class ChangeKind : uint8_t { kAdded, kRemoved, kChanged };

// One difference: a changed value, or an added or removed key or item. An added or removed subtree
// is one change, and so is a value that changed its kind.
struct Change {
    ChangeKind kind = ChangeKind::kChanged;
    NodeId before = kNoNode;  // in the older document; kNoNode when it was added
    NodeId after = kNoNode;   // in the newer document; kNoNode when it was removed
    NodeId within = kNoNode;  // of what was removed: the container in the newer one that lacks it
    bool operator==(const Change&) const = default;
};

struct Diff {
    std::vector<Change> changes;  // in the newer document's order; what was removed from a
                                  // container is after the rest of it
    size_t count = 0;             // of all changes, also of those beyond the limit
    bool empty() const { return count == 0; }
};

inline constexpr size_t kChangesKept = 100'000;

// Members and items are matched as pairing.h says.
Diff diff(const Document& before, const Document& after, size_t limit = kChangesKept);

// For every node of the older document its counterpart in the newer one; kNoNode for removed ones
// and everything in a value that changed its kind.
std::vector<NodeId> counterparts(const Document& before, const Document& after);

// Whether two number tokens are the same number, exactly: 1.50 and 15e-1 are, 2^53 and 2^53 + 1 are
// not. Exponents beyond 18 digits are compared as they are spelled.
bool same_number(std::string_view left, std::string_view right);

}  // namespace document
