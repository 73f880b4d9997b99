// Watching one job over its answers.
#pragma once

#include "app/state.h"

namespace app {

// Adds what this answer says. An answer for another job, or of before the last one, begins anew.
void observe(State& state, const Loaded& loaded);

}  // namespace app
