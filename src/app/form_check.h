// What the user typed, before it becomes a request.
#pragma once

#include "app/state.h"

namespace app {

// Whether every field but the job's ID can be sent; a fault is noted beside its field.
bool check_form(State& state);

// Announces the first fault, and opens the part of the head that its field is in.
void show_faults(State& state);

}  // namespace app
