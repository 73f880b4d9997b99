// The raw view: folding, selecting and searching the rows of the body.
#pragma once

#include <string>

#include "app/event.h"
#include "app/state.h"

namespace app {

// After a new body: folds and selection stay when the tree is the same. Rows and lines wait until
// they are looked at: those of a big body take a moment.
void read_raw(State& state, bool keep_folds);
void prepare_raw(State& state);
void rebuild_rows(State& state);

void toggle_fold(State& state, document::NodeId node);
void fold_everything(State& state);
void unfold_everything(State& state);
void search_raw(State& state, std::string wanted, bool reveal_first = true);
void step_match(State& state, int step);
void show_in_raw(State& state, document::NodeId node);  // turns to the raw tab

}  // namespace app
