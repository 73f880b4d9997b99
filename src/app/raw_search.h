// Searches the rows of the raw view. In a big body this runs in slices, and matches found so far
// can be used meanwhile.
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

// "3 of 17", and what is not as one would think of it; empty while nothing is looked for.
std::string match_text(const RawSearch& search);

// One slice; true when nothing is left to do.
bool go_on_searching(State& state);

}  // namespace app
