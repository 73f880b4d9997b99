#include "document/path/selection.h"

#include <algorithm>

#include "document/query.h"

namespace document {

PathSelection::PathSelection(PathQuery query, const Document& document, uint64_t steps_most)
    : query_(std::move(query)), steps_most_(steps_most), is_found_(no_flags(document)) {
    from_root_.resize(query_.queries.size());
    if (document.has_root()) inputs_.push_back(kRoot);
}

bool PathSelection::advance(const Document& document, size_t budget) {
    const uint64_t until = steps_ + budget;
    while (!is_over_ && steps_ < until) {
        const bool is_done = !next_step(document);
        if (is_done) nodes_ = std::move(inputs_);
        is_over_ = is_done || gave_up();
    }
    return is_over_;
}

double PathSelection::progress() const {
    const auto total = static_cast<double>(query_.queries.front().segments.size());
    double part = 1;
    if (input_ < inputs_.size()) {
        const NodeId first = inputs_[input_];
        part = node_ == kNoNode ? 0 : static_cast<double>(node_ - first) / (node_end_ - first);
        part = (static_cast<double>(input_) + part) / static_cast<double>(inputs_.size());
    }
    return std::min((static_cast<double>(segment_) + part) / std::max(total, 1.0), 1.0);
}

// One selector applied to one node, or one child tested by a filter. False when all is done.
bool PathSelection::next_step(const Document& document) {
    ++steps_;
    const std::vector<PathSegment>& segments = query_.queries.front().segments;
    if (segment_ == segments.size()) return false;
    const PathSegment& segment = segments[segment_];
    if (input_ == inputs_.size()) {
        inputs_ = std::exchange(found_, {});
        is_found_.assign(is_found_.size(), false);
        input_ = 0;
        ++segment_;
        return true;
    }
    if (node_ == kNoNode) {
        const NodeId input = inputs_[input_];
        node_end_ = segment.descendants ? subtree_end(document, input) : input + 1;
        open_node(document, input);
    }
    const PathSelector& selector = segment.selectors[selector_];
    if (selector.kind == PathSelector::Kind::kFilter) {
        if (child_ != kNoNode) {
            if (holds(document, selector.filter, child_)) note(child_);
            child_ = next_member(document, child_);
            return true;
        }
    } else {
        std::vector<NodeId> selected;
        select(document, selector, node_, selected);
        for (const NodeId node : selected) note(node);
    }
    child_ = first_member(document, node_);
    if (++selector_ < segment.selectors.size()) return true;
    if (node_ + 1 < node_end_) {
        open_node(document, node_ + 1);
    } else {
        node_ = kNoNode;
        ++input_;
    }
    return true;
}

void PathSelection::open_node(const Document& document, NodeId node) {
    node_ = node;
    selector_ = 0;
    child_ = first_member(document, node);
}

void PathSelection::note(NodeId node) {
    if (is_found_[node]) return;
    is_found_[node] = true;
    found_.push_back(node);
}

void PathSelection::select(const Document& document, const PathSelector& selector, NodeId node,
                           std::vector<NodeId>& found) {
    using By = PathSelector::Kind;
    const bool is_array = document[node].kind == Kind::kArray;
    if (selector.kind == By::kIndex || selector.kind == By::kSlice) {
        if (is_array) select_slice(document, selector, node, found);
        return;
    }
    // The items of an array have no names, though those of XML are elements that do.
    if (selector.kind == By::kName && is_array) return;
    NodeId child = first_member(document, node);
    for (; child != kNoNode; child = next_member(document, child)) {
        ++steps_;
        const bool selected =
            selector.kind == By::kWildcard ||
            (selector.kind == By::kName ? key_is(document, child, selector.name)
                                        : holds(document, selector.filter, child));
        if (selected) found.push_back(child);
    }
}

void PathSelection::select_slice(const Document& document, const PathSelector& selector,
                                 NodeId node, std::vector<NodeId>& found) {
    std::vector<NodeId> items;
    NodeId child = first_member(document, node);
    for (; child != kNoNode; child = next_member(document, child)) items.push_back(child);
    steps_ += items.size();
    const auto count = static_cast<int64_t>(items.size());
    const auto from_end = [count](int64_t index) { return index < 0 ? index + count : index; };
    if (selector.kind == PathSelector::Kind::kIndex) {
        const int64_t index = from_end(*selector.begin);
        if (index >= 0 && index < count) found.push_back(items[static_cast<size_t>(index)]);
        return;
    }
    const int64_t step = selector.step;
    const bool upwards = step > 0;
    const int64_t lowest = upwards ? 0 : -1;
    const int64_t highest = upwards ? count : count - 1;
    const auto bound = [&](const std::optional<int64_t>& given, int64_t otherwise) {
        return given ? std::clamp(from_end(*given), lowest, std::max(lowest, highest)) : otherwise;
    };
    const int64_t begin = bound(selector.begin, upwards ? 0 : count - 1);
    const int64_t end = bound(selector.end, upwards ? count : -1);
    if (step == 0) return;
    for (int64_t index = begin; upwards ? index < end : index > end; index += step) {
        found.push_back(items[static_cast<size_t>(index)]);
    }
}

// As the standard has it: a node stands in it as often as the path leads to it.
std::vector<NodeId> PathSelection::nodes_of(const Document& document, QueryId query,
                                            NodeId current) {
    const PathSteps& steps = query_.queries[query];
    if (steps.from_root && from_root_[query]) return *from_root_[query];
    std::vector<NodeId> nodes{steps.from_root ? kRoot : current};
    for (const PathSegment& segment : steps.segments) {
        std::vector<NodeId> next;
        for (const NodeId node : nodes) {
            const NodeId end = segment.descendants ? subtree_end(document, node) : node + 1;
            for (NodeId inner = node; inner < end && !gave_up(); ++inner) {
                ++steps_;
                for (const PathSelector& selector : segment.selectors) {
                    select(document, selector, inner, next);
                }
            }
        }
        nodes = std::move(next);
    }
    if (steps.from_root) from_root_[query] = nodes;
    return nodes;
}

}  // namespace document
