#include "app/carry_over.h"

#include <utility>

#include "app/raw_body.h"
#include "document/diff.h"
#include "document/query.h"

namespace app {
namespace {

using document::kNoNode;
using document::NodeId;

// The same tree, as in most responses: then nodes keep their numbers.
bool same_shape(const document::Document& left, const document::Document& right) {
    if (left.nodes.size() != right.nodes.size()) return false;
    for (size_t node = 0; node < left.nodes.size(); ++node) {
        if (left.nodes[node].parent != right.nodes[node].parent) return false;
    }
    return true;
}

bool same_job(const Loaded& last, const Loaded& next) {
    const api::Request& one = last.exchange.request;
    const api::Request& other = next.exchange.request;
    return last.job && next.job && one.id == other.id && one.api_address == other.api_address;
}

std::set<NodeId> carried(const std::set<NodeId>& nodes, const std::vector<NodeId>& counterparts) {
    std::set<NodeId> carried;
    for (const NodeId node : nodes) {
        if (node < counterparts.size() && counterparts[node] != kNoNode)
            carried.insert(counterparts[node]);
    }
    return carried;
}

document::Folds carried(const document::Folds& folds, const std::vector<NodeId>& counterparts,
                        const document::Document& next) {
    document::Folds carried = document::no_flags(next);
    for (size_t node = 0; node < std::min(folds.size(), counterparts.size()); ++node) {
        if (folds[node] && counterparts[node] != kNoNode) carried[counterparts[node]] = true;
    }
    return carried;
}

}  // namespace

bool carry_view_over(State& state, const Loaded& next) {
    if (!state.loaded) return false;
    if (same_shape(state.loaded->document, next.document)) return true;
    if (!same_job(*state.loaded, next)) return false;
    const auto counterparts = document::counterparts(state.loaded->document, next.document);
    state.details_toggled = carried(state.details_toggled, counterparts);
    state.scroll_target.node = kNoNode;
    if (raw_document(state) != &state.loaded->document) return true;
    state.raw.folds = carried(state.raw.folds, counterparts, next.document);
    NodeId& selected = state.raw.selected;
    selected = selected < counterparts.size() ? counterparts[selected] : kNoNode;
    return true;
}

}  // namespace app
