// What the user does in the raw view: what each event changes, and what it asks for.
#pragma once

#include "app/effect.h"
#include "app/events/raw.h"
#include "app/state.h"

namespace app {

void update_raw(State& state, Effects& effects, RawEvent& event);

}  // namespace app
