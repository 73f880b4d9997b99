// Looking for text in the body that the raw view shows, and showing only what a path selects. Of a
// big body both are done in slices, and what was found so far can be used meanwhile.
#pragma once

#include <string>

#include "app/events/raw.h"
#include "app/state.h"

namespace app {

// From the beginning: what is typed, or an option, is another, or the body is.
void search_raw(State& state, std::string text, bool reveal_first);
void flip_search_switch(State& state, SearchSwitch which);
void step_match(State& state, int step);
void cancel_search(State& state);

void filter_raw(State& state, std::string path);
// Shows all rows again, the selected one in view.
void clear_filter(State& state);

// After another body came or was chosen: both begin anew with it.
void forget_found(State& state);
void search_anew(State& state);

// One slice of both; true when nothing is left to do.
bool go_on_searching(State& state);

}  // namespace app
