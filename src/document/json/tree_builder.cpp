#include "document/json/tree_builder.h"

#include <algorithm>
#include <utility>

#include "document/duplicate_keys.h"

namespace document {
namespace {

// Every node but the root follows a comma or an opening bracket. Commas inside strings count too.
size_t expected_nodes(std::string_view bytes) {
    const auto precedes_node = [](char byte) { return byte == ',' || byte == '{' || byte == '['; };
    const auto count = std::count_if(bytes.begin(), bytes.end(), precedes_node);
    return bounded_node_count(static_cast<size_t>(count) + 1, bytes.size());
}

}  // namespace

TreeBuilder::TreeBuilder(std::string_view bytes, size_t begin, size_t depth_limit)
    : bytes_(bytes), depth_limit_(depth_limit), stack_(expected_nodes(bytes.substr(begin))) {
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
    if (stack_.depth() >= depth_limit_) return false;
    const auto offset = static_cast<uint32_t>(begin);
    const NodeId container = append(kind, Span{offset, offset + 1});
    stack_.open(container);
    progress_ = {Progress::Last::kOpening, begin + 1, container};
    return true;
}

void TreeBuilder::close(size_t end) {
    end_container(end);
    progress_.last = Progress::Last::kValue;
    progress_.offset = end;
}

std::vector<Node> TreeBuilder::finish(size_t end) {
    while (!stack_.empty()) end_container(end);
    return std::move(stack_.nodes());
}

NodeId TreeBuilder::append(Kind kind, Span span) {
    Node node;
    node.key = key_;
    node.value = span;
    node.line = next_line_++;
    node.kind = kind;
    key_ = {};
    return stack_.append(node);
}

void TreeBuilder::end_container(size_t end) {
    const NodeId id = stack_.innermost();
    stack_.close();
    Node& node = stack_.nodes()[id];
    node.value.end = static_cast<uint32_t>(end);
    if (node.child_count > 0) ++next_line_;
    if (node.kind == Kind::kObject) flag_duplicate_keys(bytes_, stack_.nodes(), id);
    progress_.container = stack_.innermost();
}

}  // namespace document
