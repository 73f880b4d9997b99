#include "app/live.h"

#include <algorithm>
#include <cmath>

#include "api/polling.h"
#include "app/status_words.h"
#include "words/page.h"

namespace app {
namespace {

bool is_under_way(job::Stage stage) {
    return stage == job::Stage::kQueued || stage == job::Stage::kProcessing;
}

job::Stage stage_shown(const State& state) {
    return state.loaded->job->stage();
}

size_t outputs_done(const job::Job& job) {
    const auto& outputs = job.outputs.value;
    return static_cast<size_t>(std::count_if(
        outputs.begin(), outputs.end(),
        [](const job::Output& output) { return output.percentage_completed.value >= 100; }));
}

// Worth interrupting a listener for: another status, a tenth of the way, an output done.
bool is_news(const job::Job& before, const job::Job& after) {
    const auto tenth = [](const job::Job& job) {
        return std::floor(job.percentage_completed.value / 10);
    };
    return before.status.value != after.status.value || tenth(before) != tenth(after) ||
           outputs_done(before) != outputs_done(after);
}

bool was_refused(const Live& live) {
    return live.trouble && !api::polling_goes_on(*live.trouble, live.odd_responses);
}

bool is_cut_off(const State& state) {
    return !state.live.online &&
           !api::is_on_this_device(state.loaded->exchange.request.api_address);
}

std::optional<int64_t> next_poll_ms(const State& state) {
    const Live& live = state.live;
    if (state.pending || !is_followed(state)) return std::nullopt;
    const Exchange& exchange = state.loaded->exchange;
    api::Polling polling;
    polling.queued = stage_shown(state) == job::Stage::kQueued;
    polling.quiet_ms = exchange.answer.received_at_ms - state.observations.same_since_ms;
    polling.answer_ms = exchange.answer.duration_ms;
    polling.failures = live.failures;
    if (live.trouble) polling.retry_after_s = live.trouble->retry_after_s;
    polling.hidden = live.hidden;
    polling.unreachable = is_cut_off(state);
    const std::optional<int64_t> delay_ms = api::poll_delay_ms(polling);
    return delay_ms ? std::optional(live.asked_ms + *delay_ms) : std::nullopt;
}

}  // namespace

bool may_change(const State& state) {
    if (!state.loaded || !state.loaded->job) return false;
    const job::Stage stage = stage_shown(state);
    return is_under_way(stage) || stage == job::Stage::kUnknown;
}

bool can_be_followed(const State& state) {
    return may_change(state) && state.loaded->exchange.source.is_network();
}

bool is_followed(const State& state) {
    if (!can_be_followed(state) || was_refused(state.live)) return false;
    return state.live.chosen.value_or(is_under_way(stage_shown(state)));
}

int64_t known_until_ms(const State& state, int64_t now_ms) {
    const bool stopped = may_change(state) && !is_followed(state);
    return stopped ? state.loaded->exchange.answer.received_at_ms : now_ms;
}

bool is_stale(const State& state) {
    if (!can_be_followed(state) || !is_under_way(stage_shown(state))) return false;
    return !is_followed(state) || state.live.trouble || is_cut_off(state);
}

void toggle_live(State& state, Effects& effects) {
    Live& live = state.live;
    live.chosen = !is_followed(state);
    if (*live.chosen) {
        if (was_refused(live)) live.trouble.reset();
        live.failures = live.odd_responses = 0;
    } else if (state.pending && state.pending->poll) {
        effects.push_back(Abort{state.pending->number});
        state.pending.reset();
    }
}

void poll_succeeded(State& state, const job::Job& job) {
    if (state.live.trouble || is_news(*state.loaded->job, job)) {
        state.announcement = words::announce_job_updated(status_words(job));
    }
    state.live.trouble.reset();
    state.live.failures = state.live.odd_responses = 0;
}

void poll_failed(State& state, api::Problem problem) {
    Live& live = state.live;
    const bool is_new = !live.trouble || live.trouble->title != problem.title;
    ++live.failures;
    live.odd_responses = api::is_odd(problem) ? live.odd_responses + 1 : 0;
    live.trouble = std::move(problem);
    if (is_new) state.announcement = words::announce_not_refreshed(live.trouble->title);
}

void plan_poll(State& state, Effects& effects) {
    const std::optional<int64_t> next_ms = next_poll_ms(state);
    if (next_ms == state.live.next_ms) return;
    state.live.next_ms = next_ms;
    effects.push_back(WakeAt{next_ms});
}

}  // namespace app
