// Shows a body that the user gave to the page, as if the API had sent it, but without asking
// anyone.
#pragma once

#include "app/effect.h"
#include "app/events/opening.h"
#include "app/state.h"

namespace app {

// Gives up on what is being loaded. A big body is read as a big response is.
void open_body(State& state, Effects& effects, BodyOpened opened);

// The job that the vendor's manual prints, kept in the program.
void open_sample(State& state, Effects& effects, int64_t now_ms);

}  // namespace app
