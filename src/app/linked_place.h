// The place in a response that a link points to.
#pragma once

#include "app/state.h"

namespace app {

// When a response was received, or is there already: shows what the link waits for, if that is for
// this job. A place that the response does not have is said.
void show_linked_place(State& state);

}  // namespace app
