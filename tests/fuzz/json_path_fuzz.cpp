// JSONPath on documents of either format. The input is the path, a line feed, and the document.
// Where both are in order, what is selected is the same however often the work is interrupted, and
// the path of each selected node leads to it.
#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "document/parse.h"
#include "document/path/paths.h"
#include "document/path/selection.h"
#include "fuzz/support/check.h"

namespace {

using document::Document;
using document::NodeId;
using document::PathQuery;
using document::PathSelection;
using support::check;

constexpr uint64_t kStepsMost = 20'000;

struct Selected {
    std::vector<NodeId> nodes;
    bool gave_up = false;
};

Selected select(const Document& document, const PathQuery& query, size_t budget) {
    PathSelection selection(query, document, kStepsMost);
    double progress = 0;
    while (!selection.advance(document, budget)) {
        check(selection.progress() >= progress && selection.progress() <= 1);
        progress = selection.progress();
    }
    return {selection.nodes(), selection.gave_up()};
}

// A text between elements has no path of its own, but that of the element around it.
NodeId named_by_path(const Document& document, NodeId node) {
    const NodeId parent = document[node].parent;
    const bool is_text = document[node].form == document::Form::kText;
    return is_text && document[parent].kind != document::Kind::kArray ? parent : node;
}

void check_path_of(const Document& document, NodeId selected_node) {
    const NodeId node = named_by_path(document, selected_node);
    const auto query = PathQuery::compile(document::json_path(document, node));
    check(query.has_value());
    const Selected selected = select(document, *query, SIZE_MAX / 2);
    check(selected.gave_up || std::count(selected.nodes.begin(), selected.nodes.end(), node) == 1);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    constexpr size_t kMostPaths = 8;
    const std::string input(reinterpret_cast<const char*>(data), size);
    const std::string path = input.substr(0, input.find('\n'));
    const auto query = PathQuery::compile(path);
    if (!query) {
        check(query.error().sentence.starts_with("Position "));
        return 0;
    }
    const Document document =
        document::parse(input.substr(std::min(path.size() + 1, input.size())), "");
    const Selected all = select(document, *query, SIZE_MAX / 2);
    const Selected bit_by_bit = select(document, *query, 1);
    check(all.gave_up == bit_by_bit.gave_up);
    if (all.gave_up) return 0;
    check(all.nodes == bit_by_bit.nodes);
    std::vector<NodeId> sorted = all.nodes;
    std::sort(sorted.begin(), sorted.end());
    check(std::adjacent_find(sorted.begin(), sorted.end()) == sorted.end());
    check(sorted.empty() || sorted.back() < document.nodes.size());
    for (size_t at = 0; at < std::min(all.nodes.size(), kMostPaths); ++at) {
        check_path_of(document, all.nodes[at]);
    }
    return 0;
}
