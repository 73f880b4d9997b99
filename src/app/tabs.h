// Which tabs there is something to show on.
#pragma once

#include "app/state.h"

namespace app {

bool has_content(const State& state, Tab tab);

// The chosen one, or the job's where there is nothing yet that it could show.
Tab shown_tab(const State& state);

}  // namespace app
