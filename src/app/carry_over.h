// What the user opened, folded and selected stays so, even if a newer response moves it.
#pragma once

#include "app/state.h"

namespace app {

// Before the document on the screen gives way to `next`, of the same job: turns all nodes that the
// view remembers into those of `next`. False, and nothing done, where there is no document yet.
bool carry_view_over(State& state, const Loaded& next);

}  // namespace app
