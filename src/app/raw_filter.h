// Showing only the rows that a path selects. For a big body this runs in slices; meanwhile the
// previous rows stay.
#pragma once

#include <string>

#include "app/state.h"

namespace app {

void filter_raw(State& state, std::string path);
// Shows all rows again, the selected one in view.
void clear_filter(State& state);

// One slice; true when nothing is left to do.
bool go_on_filtering(State& state);

}  // namespace app
