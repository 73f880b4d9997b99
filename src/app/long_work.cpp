#include "app/long_work.h"

#include "app/history.h"
#include "app/loading.h"
#include "app/raw_filter.h"
#include "app/raw_search.h"
#include "app/raw_tree.h"
#include "app/raw_view.h"

namespace app {
namespace {

bool is_to_be_read(const State& state) {
    return state.pending && state.pending->answer && !state.pending->awaits_token;
}

}  // namespace

void take_long_step(State& state, Effects& effects) {
    if (is_to_be_read(state)) {
        read_job(state, effects);
    } else if (is_comparing(state)) {
        go_on_comparing(state);
    }
}

void go_on(State& state) {
    auto& object_checks = state.raw.object_checks;
    bool done = !state.loaded || state.loaded->checks->advance(state.loaded->document);
    if (object_checks && !object_checks->advance(*raw_document(state))) done = false;
    if (!go_on_cutting(state) || !go_on_unfolding(state)) done = false;
    if (!go_on_filtering(state)) done = false;
    if (!go_on_searching(state) || is_to_be_read(state) || is_comparing(state)) done = false;
    // Said last: what went on may have begun and ended something else.
    state.more_to_do = !done;
}

void ask_to_go_on(State& state, Effects& effects) {
    if (!state.more_to_do || state.going_on) return;
    state.going_on = true;
    effects.push_back(ContinueSoon{});
}

}  // namespace app
