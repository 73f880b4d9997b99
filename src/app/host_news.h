// What the page that embeds this one is told.
#pragma once

#include "app/effect.h"
#include "app/state.h"

namespace app {

// Tells it what is news. Once after every event.
void tell_host(State& state, Effects& effects);

}  // namespace app
