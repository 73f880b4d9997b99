// What the browser reports: what each event changes, and which effects it requests.
#pragma once

#include "app/effect.h"
#include "app/events/world.h"
#include "app/state.h"

namespace app {

void update_world(State& state, Effects& effects, WorldEvent& event);

}  // namespace app
