// Work that would block the screen is done in slices: one with the event that requests it, the rest
// on each TimeToContinue.
#pragma once

#include "app/effect.h"
#include "app/state.h"

namespace app {

// Does one slice of all that is not done yet.
void go_on(State& state);

// Work that blocks the screen, such as parsing a big response, is done one step at a time, each
// after a frame that says what is being done.
void take_long_step(State& state, Effects& effects);

// Asks for the time to go on, where something is left to do and that has not been asked for.
void ask_to_go_on(State& state, Effects& effects);

}  // namespace app
