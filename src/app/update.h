// All behaviour of Jobglass: what each event changes, and which effects it requests. No input or
// output.
#pragma once

#include "app/effect.h"
#include "app/event.h"
#include "app/state.h"

namespace app {

Effects update(State& state, Event event);

}  // namespace app
