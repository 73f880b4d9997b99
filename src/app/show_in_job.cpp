#include "app/show_in_job.h"

#include <algorithm>

#include "app/raw_body.h"
#include "app/spots.h"
#include "document/query.h"

namespace app {
namespace {

bool is_within(const document::Document& document, document::NodeId node, document::NodeId top) {
    return node >= top && node < document::subtree_end(document, top);
}

}  // namespace

bool can_show_in_job(const State& state) {
    const document::Document* document = raw_document(state);
    const document::NodeId node = state.raw.selected;
    if (document == nullptr || node >= document->nodes.size() || !state.loaded->job) return false;
    if (document != &state.loaded->document) return true;
    const document::NodeId job = state.loaded->job->node;
    return node != job && is_within(*document, node, job);
}

void show_in_job(State& state) {
    if (!can_show_in_job(state)) return;
    seek_in_job(state, state.raw.body, state.raw.selected);
}

void forget_sought(State& state) {
    state.sought.node = document::kNoNode;
}

std::optional<size_t> sought_output(const State& state) {
    const document::NodeId node = state.sought.node;
    if (node == document::kNoNode || !state.sought.object.empty() || !state.loaded->job)
        return std::nullopt;
    const auto& outputs = state.loaded->job->outputs.value;
    const auto after = std::upper_bound(
        outputs.begin(), outputs.end(), node,
        [](document::NodeId sought, const job::Output& each) { return sought < each.node; });
    if (after == outputs.begin()) return std::nullopt;
    const auto output = std::prev(after);
    if (!is_within(state.loaded->document, node, output->node)) return std::nullopt;
    return static_cast<size_t>(output - outputs.begin());
}

}  // namespace app
