// What the user does in the raw view: what each event changes, and which effects it requests.
#pragma once

#include "app/effect.h"
#include "app/events/raw.h"
#include "app/state.h"

namespace app {

void update_raw(State& state, Effects& effects, RawEvent& event);

}  // namespace app
