#include "document/tree_builder.h"

#include <algorithm>

#include "document/duplicate_keys.h"

namespace document {
namespace {

// Every node but the root follows a comma or an opening bracket. Commas inside strings count too,
// so the guess has a ceiling that no hostile body can lift: twice the bytes.
size_t expected_nodes(std::string_view bytes) {
    const auto precedes_node = [](char byte) { return byte == ',' || byte == '{' || byte == '['; };
    const auto count = std::count_if(bytes.begin(), bytes.end(), precedes_node);
    return std::min(static_cast<size_t>(count) + 1, 2 * bytes.size() / sizeof(Node) + 1);
}

}  // namespace

TreeBuilder::TreeBuilder(std::string_view bytes, size_t begin, size_t depth_limit)
    : bytes_(bytes), depth_limit_(depth_limit) {
    nodes_.reserve(expected_nodes(bytes));
    progress_.offset = begin;
}

void TreeBuilder::key(Span span) {
    key_ = span;
    progress_.last = Progress::Last::kKey;
    progress_.offset = span.end;
}

void TreeBuilder::leaf(Kind kind, Span span) {
    append(kind, span);
    progress_.last = Progress::Last::kValue;
    progress_.offset = span.end;
}

bool TreeBuilder::open(Kind kind, size_t begin) {
    if (levels_.size() >= depth_limit_) return false;
    const auto offset = static_cast<uint32_t>(begin);
    const NodeId container = append(kind, Span{offset, offset + 1});
    levels_.push_back({container, kNoNode});
    progress_ = {Progress::Last::kOpening, begin + 1, container};
    return true;
}

void TreeBuilder::close(size_t end) {
    end_container(end);
    progress_.last = Progress::Last::kValue;
    progress_.offset = end;
}

std::vector<Node> TreeBuilder::finish(size_t end) {
    while (!levels_.empty()) end_container(end);
    return std::move(nodes_);
}

NodeId TreeBuilder::append(Kind kind, Span span) {
    const auto id = static_cast<NodeId>(nodes_.size());
    Node node;
    node.key = key_;
    node.value = span;
    node.line = next_line_++;
    node.kind = kind;
    key_ = {};
    if (!levels_.empty()) {
        Level& level = levels_.back();
        node.parent = level.container;
        ++nodes_[level.container].child_count;
        if (level.last_child != kNoNode) nodes_[level.last_child].next_sibling = id;
        level.last_child = id;
    }
    nodes_.push_back(node);
    return id;
}

void TreeBuilder::end_container(size_t end) {
    const NodeId id = levels_.back().container;
    levels_.pop_back();
    Node& node = nodes_[id];
    node.value.end = static_cast<uint32_t>(end);
    if (node.child_count > 0) ++next_line_;
    if (node.kind == Kind::kObject) flag_duplicate_keys(bytes_, nodes_, id);
    progress_.container = levels_.empty() ? kNoNode : levels_.back().container;
}

}  // namespace document
