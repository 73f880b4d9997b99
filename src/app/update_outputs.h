// What the user does with the table of outputs: what each event changes, and which effects it
// requests.
#pragma once

#include "app/effect.h"
#include "app/events/outputs.h"
#include "app/state.h"

namespace app {

void update_outputs(State& state, Effects& effects, OutputsEvent& event);

}  // namespace app
