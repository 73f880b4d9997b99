// From the raw view to the job view: where the selected node is shown there.
#pragma once

#include "app/state.h"

namespace app {

// Whether the job view can show the selected node: it is in the job itself or in an object that the
// job refers to.
bool can_show_in_job(const State& state);

// Turns to the job tab, opens what the node is folded away in, and scrolls to it.
void show_in_job(State& state);

// Seeks nothing any more.
void forget_scroll_target(State& state);

// The index of the output that the job view scrolls to; empty if there is none.
std::optional<size_t> output_of_scroll_target(const State& state);

}  // namespace app
