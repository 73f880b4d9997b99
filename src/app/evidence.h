// Saves the evidence file of the job or the problem on the screen.
#pragma once

#include <cstdint>

#include "app/effect.h"
#include "app/state.h"

namespace app {

// As "evidence-559c….html". Does nothing before the first response.
void save_evidence(State& state, Effects& effects, int64_t now_ms);

// What a support desk needs to know, as a text to be pasted; empty before the first response.
std::string support_report(const State& state);

}  // namespace app
