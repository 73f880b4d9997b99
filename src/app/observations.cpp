#include "app/observations.h"

namespace app {
namespace {

void watch(job::Watched& watched, const job::Observation& seen) {
    if (seen.stage == job::Stage::kQueued && !watched.first_working_ms) {
        watched.last_waiting_ms = seen.at_ms;
    }
    const bool works = seen.stage == job::Stage::kProcessing ||
                       seen.stage == job::Stage::kSucceeded || seen.stage == job::Stage::kFailed;
    if (works && !watched.first_working_ms) watched.first_working_ms = seen.at_ms;
}

bool say_the_same(const job::Observation& one, const job::Observation& other) {
    return one.stage == other.stage && one.percent == other.percent && one.outputs == other.outputs;
}

}  // namespace

void observe(State& state, const Loaded& loaded) {
    if (!loaded.job) return;
    Observations& all = state.observations;
    const api::Request& request = loaded.exchange.request;
    const job::Observation seen = job::observe(*loaded.job, loaded.exchange.answer.received_at_ms);
    std::string of = request.api_address + "/" + request.id;
    const bool earlier = !all.made.empty() && seen.at_ms < all.made.back().at_ms;
    const bool requeued =
        seen.stage == job::Stage::kQueued && all.watched.first_working_ms.has_value();
    if (all.of != of || earlier || requeued) all = {std::move(of), {}, 0, {}};
    watch(all.watched, seen);
    if (all.made.empty() || !say_the_same(all.made.back(), seen)) all.same_since_ms = seen.at_ms;
    if (all.made.size() == kMostObservations) all.made.erase(all.made.begin());
    all.made.push_back(seen);
}

}  // namespace app
