#include "app/long_work.h"

namespace app {

void go_on(State& state) {
    state.more_to_do = state.loaded && !state.loaded->checks->advance(state.loaded->document);
}

void ask_to_go_on(State& state, Effects& effects) {
    if (!state.more_to_do || state.going_on) return;
    state.going_on = true;
    effects.push_back(ContinueSoon{});
}

}  // namespace app
