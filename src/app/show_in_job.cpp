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
    scroll_job_to(state, state.raw.body, state.raw.selected);
}

void forget_scroll_target(State& state) {
    state.scroll_target.node = document::kNoNode;
}

std::optional<size_t> output_of_scroll_target(const State& state) {
    const document::NodeId node = state.scroll_target.node;
    if (node == document::kNoNode || !state.scroll_target.object.empty() || !state.loaded->job)
        return std::nullopt;
    const auto& outputs = state.loaded->job->outputs.value;
    const auto after = std::upper_bound(
        outputs.begin(), outputs.end(), node,
        [](document::NodeId target, const job::Output& each) { return target < each.node; });
    if (after == outputs.begin()) return std::nullopt;
    const auto output = std::prev(after);
    if (!is_within(state.loaded->document, node, output->node)) return std::nullopt;
    return static_cast<size_t>(output - outputs.begin());
}

}  // namespace app
