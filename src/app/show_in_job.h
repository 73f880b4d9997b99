// From the raw view to the job view: where the selected node is shown there.
#pragma once

#include "app/state.h"

namespace app {

// Whether the job view can show the selected node: it is in the job itself or in an object that the
// job refers to.
bool can_show_in_job(const State& state);

// Turns to the job tab, opens what the node is folded away in, and seeks it.
void show_in_job(State& state);

// Seeks nothing any more.
void forget_sought(State& state);

// The index of the output with the sought node; empty if there is none.
std::optional<size_t> sought_output(const State& state);

}  // namespace app
