// Observes one job over its responses.
#pragma once

#include "app/state.h"

namespace app {

// Adds this response. A response for another job, or from before the last one, starts a new series.
void observe(State& state, const Loaded& loaded);

}  // namespace app
