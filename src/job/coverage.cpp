#include "job/coverage.h"

#include "document/query.h"

namespace job {

using document::kNoNode;
using document::NodeId;

namespace {

// For every node, whether a field of the job was read from it, from within it, or from around it.
// The job and its outputs are marked even if no field was found in them, so that their other keys
// are listed by name.
document::Flags read_marks(const document::Document& document, const Job& job) {
    document::Flags marks = document::no_flags(document);
    for (const NodeId claimed : job.read_nodes) {
        const NodeId end = document::subtree_end(document, claimed);
        for (NodeId node = claimed; node < end; ++node) {
            marks[node] = true;
        }
    }
    for (const NodeId frame : {job.node, job.outputs.node}) {
        if (frame != kNoNode && document[frame].child_count > 0) {
            marks[frame] = true;
        }
    }
    for (size_t node = marks.size(); node-- > 0;) {
        const NodeId parent = document.nodes[node].parent;
        if (marks[node] && parent != kNoNode) {
            marks[parent] = true;
        }
    }
    return marks;
}

}  // namespace

Coverage coverage_of(const document::Document& document, const Job& job) {
    const document::Flags marks = read_marks(document, job);
    Coverage coverage;
    NodeId other_end = 0;
    for (NodeId node = 0; node < document.nodes.size(); ++node) {
        if (document[node].kind == document::Kind::kNote) {
            continue;
        }
        if (!marks[node] && node >= other_end) {
            coverage.others.push_back(node);
            other_end = document::subtree_end(document, node);
        }
        if (document[node].child_count == 0) {
            ++coverage.leaves;
            coverage.other_leaves += node < other_end ? 1 : 0;
        }
    }
    return coverage;
}

}  // namespace job
