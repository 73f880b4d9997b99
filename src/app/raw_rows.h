// The rows of the raw view, under its folds and its filter.
#pragma once

#include <cstddef>

#include "app/state.h"

namespace app {

void rebuild_rows(State& state);

// One of State::raw.rows.
document::Row raw_row(const State& state, size_t index);

// Selects a node that the filter keeps, unfolded and in view.
void reveal_row(State& state, document::NodeId node, Revealed how = Revealed::kSelected);

}  // namespace app
