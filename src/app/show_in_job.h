// From the raw view to the job view: where the selected node is shown there.
#pragma once

#include "app/state.h"

namespace app {

// Whether the job view says something of the selected node: it stands in the job itself or in an
// object that the job refers to.
bool can_show_in_job(const State& state);

// Turns to the job tab, opens what the node is folded away in, and seeks it.
void show_in_job(State& state);

// Seeks nothing any more.
void forget_sought(State& state);

// Where among the outputs the sought node stands; empty where it does not.
std::optional<size_t> sought_output(const State& state);

}  // namespace app
