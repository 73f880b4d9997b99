// A load that failed while a job is on the screen: the job stays, with the problem above it, until
// the user tries again or goes back to it.
#pragma once

#include "app/effect.h"
#include "app/state.h"

namespace app {

// `next` has a problem. Its body can be read in the raw view, as that of an object.
void keep_failed_load(State& state, Loaded next);

// Forgets it. Does nothing without one.
void leave_failed_load(State& state);

// Back to the job on the screen, in the fields too.
void return_to_job(State& state);

}  // namespace app
