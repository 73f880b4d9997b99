#include "app/long_work.h"

#include "app/raw_view.h"

namespace app {

void go_on(State& state) {
    state.more_to_do = state.loaded && !state.loaded->checks->advance(state.loaded->document);
    auto& object_checks = state.raw.object_checks;
    if (object_checks && !object_checks->advance(*raw_document(state))) state.more_to_do = true;
    if (!go_on_searching(state)) state.more_to_do = true;
}

void ask_to_go_on(State& state, Effects& effects) {
    if (!state.more_to_do || state.going_on) return;
    state.going_on = true;
    effects.push_back(ContinueSoon{});
}

}  // namespace app
