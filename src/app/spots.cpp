#include "app/spots.h"

#include <algorithm>
#include <map>
#include <utility>

#include "app/outputs_view.h"
#include "document/counterpart.h"
#include "document/query.h"
#include "job/path_words.h"
#include "job/reference.h"
#include "words/page.h"

namespace app {
namespace {

using document::Document;
using document::kNoNode;
using document::NodeId;

// The object that is referred to at `node`, as a key of State::objects.
std::string object_at(const Document& document, NodeId node) {
    const job::Reference reference =
        job::read_reference(document, node, document::key_text(document, node));
    return object_key({reference.kind, reference.id});
}

// False when a part of the way is gone.
bool follow(const State& state, Spot& spot, const std::string& object, const Document& next) {
    std::string owner;
    for (NodeId& step : spot) {
        const Document* document = document_of(state, owner);
        if (document == nullptr || step >= document->nodes.size()) return false;
        std::string inner = object_at(*document, step);
        if (owner == object) step = document::counterpart(*document, step, next);
        if (step == kNoNode) return false;
        owner = std::move(inner);
    }
    return true;
}

// Whatever has an ID may be folded into the chip of a reference.
void open_above(State& state, const Document& document, const Spot& trail, NodeId node) {
    Spot spot = trail;
    spot.push_back(kNoNode);
    for (NodeId up = document[node].parent; up != kNoNode; up = document[up].parent) {
        spot.back() = up;
        if (document::find(document, up, "id") != kNoNode) state.spots[spot] = true;
    }
}

// The details of the output the node is in, in a row that no filter takes away.
void open_output(State& state, NodeId node) {
    const uint32_t index = output_around(state, node);
    if (index == kNotShown) return;
    const job::Output& output = state.loaded->job->outputs.value[index];
    if (state.outputs.positions[index] == kNotShown) filter_outputs(state, {});
    if (node == output.node || details_open(state, output)) return;
    if (state.details_toggled.erase(output.node) == 0) state.details_toggled.insert(output.node);
}

}  // namespace

const Document* document_of(const State& state, const std::string& object) {
    if (object.empty()) return state.loaded ? &state.loaded->document : nullptr;
    const auto found = state.objects.find(object);
    if (found == state.objects.end() || !found->second.document) return nullptr;
    return &*found->second.document;
}

bool is_open(const State& state, const Spot& spot, bool by_itself) {
    const auto found = state.spots.find(spot);
    return found == state.spots.end() ? by_itself : found->second;
}

bool details_open(const State& state, const job::Output& output) {
    const bool toggled = state.details_toggled.count(output.node) > 0;
    return toggled != (state.loaded->job->outputs.value.size() == 1);
}

uint32_t output_around(const State& state, NodeId node) {
    if (!state.loaded || !state.loaded->job || node == kNoNode) return kNotShown;
    const std::vector<job::Output>& outputs = state.loaded->job->outputs.value;
    const auto after = std::upper_bound(
        outputs.begin(), outputs.end(), node,
        [](NodeId wanted, const job::Output& output) { return wanted < output.node; });
    if (after == outputs.begin()) return kNotShown;
    const NodeId output = std::prev(after)->node;
    const bool within = node < document::subtree_end(state.loaded->document, output);
    return within ? static_cast<uint32_t>(after - outputs.begin() - 1) : kNotShown;
}

void follow_spots(State& state, const std::string& object, const Document& next) {
    std::map<Spot, bool> moved;
    for (const auto& [spot, open] : state.spots) {
        Spot now = spot;
        if (follow(state, now, object, next)) moved.emplace(std::move(now), open);
    }
    for (auto& [key, each] : state.objects) {
        if (!follow(state, each.opened_at, object, next)) each.opened_at.clear();
    }
    state.spots = std::move(moved);
}

void scroll_job_to(State& state, const std::string& object, NodeId node) {
    const Document* document = document_of(state, object);
    if (document == nullptr || node >= document->nodes.size() || !state.loaded->job) return;
    Spot way;
    if (!object.empty()) way = state.objects.at(object).opened_at;
    way.push_back(node);
    open_output(state, way.front());
    std::string owner;
    Spot trail;
    for (const NodeId step : way) {
        const Document* inner = document_of(state, owner);
        if (inner == nullptr || step >= inner->nodes.size()) break;
        open_above(state, *inner, trail, step);
        owner = object_at(*inner, step);
        trail.push_back(step);
        if (trail.size() < way.size()) state.spots[trail] = true;
    }
    state.tab = Tab::kJob;
    state.scroll_target = {node, object, state.scroll_target.number + 1};
    state.announcement = words::announce_shown_in_job(job::words_for(*document, node));
}

}  // namespace app
