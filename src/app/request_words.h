// The request for the job in words: what is waited for, and over what.
#pragma once

#include <string>

#include "app/state.h"

namespace app {

// How far the request is that is on its way: "512 bytes received".
std::string words_on_pending(const State& state);

// Whether it is for another job than the one on the screen.
bool loads_other_job(const State& state);

}  // namespace app
