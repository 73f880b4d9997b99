// What the page that embeds this one does.
#pragma once

#include "app/effect.h"
#include "app/events/host.h"
#include "app/state.h"

namespace app {

void update_host(State& state, Effects& effects, HostEvent& event);

}  // namespace app
