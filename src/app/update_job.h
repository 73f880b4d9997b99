// What the user does with the form, the job and its requests: what each event changes, and which
// effects it requests.
#pragma once

#include "app/effect.h"
#include "app/events/job.h"
#include "app/state.h"

namespace app {

void update_job(State& state, Effects& effects, JobEvent& event);

}  // namespace app
