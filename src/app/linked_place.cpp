#include "app/linked_place.h"

#include <algorithm>
#include <utility>

#include "app/raw_view.h"
#include "app/spots.h"
#include "document/path/selection.h"
#include "words/remarks.h"

namespace app {
namespace {

using document::kNoNode;
using document::NodeId;

// A path to one node: what others select can be many, and take long to find.
bool leads_to_one(const document::PathQuery& query) {
    const auto& segments = query.queries.front().segments;
    return std::all_of(segments.begin(), segments.end(), [](const document::PathSegment& each) {
        using Kind = document::PathSelector::Kind;
        if (each.descendants || each.selectors.size() != 1) return false;
        const Kind kind = each.selectors.front().kind;
        return kind == Kind::kName || kind == Kind::kIndex;
    });
}

NodeId node_at(const document::Document& document, std::string_view path) {
    auto query = document::PathQuery::compile(path);
    if (!query || !leads_to_one(*query)) return kNoNode;
    document::PathSelection selection(std::move(*query), document);
    constexpr size_t kSteps = 10'000;
    while (!selection.advance(document, kSteps)) continue;
    return selection.nodes().empty() ? kNoNode : selection.nodes().front();
}

void show_place(State& state, const std::string& path) {
    const NodeId node = node_at(state.loaded->document, path);
    if (node == kNoNode) {
        state.announcement = words::link_leads_nowhere(path);
        state.loaded->remarks.push_back(state.announcement);
    } else if (state.tab == Tab::kRaw) {
        show_in_raw(state, {node});
    } else if (state.tab == Tab::kJob) {
        scroll_job_to(state, {}, node);
    }
}

}  // namespace

void show_linked_place(State& state) {
    const std::optional<LinkedPlace> awaited = std::exchange(state.address.awaited, std::nullopt);
    if (!awaited || !state.loaded->job) return;
    if (awaited->job_id == state.loaded->exchange.request.id) show_place(state, awaited->path);
}

}  // namespace app
