// The request for the job in words: what is asked for, what is waited for, and over what.
#pragma once

#include <string>

#include "app/state.h"

namespace app {

// What the last request asked for, or the one that would be sent now: "JSON · human-readable".
std::string asked_for(const State& state);

// How far the request is that is on its way: "512 bytes received".
std::string words_on_pending(const State& state);

// Whether it is for another job than the one on the screen.
bool loads_other_job(const State& state);

}  // namespace app
