// What the page that embeds this one does.
#pragma once

#include "app/effect.h"
#include "app/events/host.h"
#include "app/state.h"

namespace app {

void update_host(State& state, Effects& effects, HostEvent& event);

// Browsers say nothing where a sandbox keeps a file from being saved. Once after every event.
void note_saving(State& state, const Effects& effects);

}  // namespace app
