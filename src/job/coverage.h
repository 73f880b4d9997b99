// Which leaves of the document the typed job reads, and which it does not, so that nothing is
// hidden.
#pragma once

#include <vector>

#include "document/document.h"
#include "job/job.h"

namespace job {

struct Coverage {
    // Scalars and empty containers in the whole document; in XML attributes and texts, no notes.
    size_t leaves = 0;
    // The topmost nodes (in document order) of which no part belongs to a field of Job: for "Other
    // fields".
    std::vector<document::NodeId> others;
    size_t other_leaves = 0;
};

Coverage coverage_of(const document::Document& document, const Job& job);

}  // namespace job
