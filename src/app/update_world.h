// What the world tells: what each event changes, and what it asks for.
#pragma once

#include "app/effect.h"
#include "app/events/world.h"
#include "app/state.h"

namespace app {

void update_world(State& state, Effects& effects, WorldEvent& event);

}  // namespace app
