// Access tokens from the page that embeds this one, which is asked for them.
#pragma once

#include <string>

#include "app/effect.h"
#include "app/state.h"

namespace app {

// Whether the token of the next request comes from a host: there is none yet, or it was refused.
bool gets_token_from_host(const State& state);

// Once, however often it is needed until the host has responded.
void ask_host_for_token(State& state, Effects& effects, TokenNeed need, const std::string& job_id);

// The host is asked for another token once after each success; then the refusal is shown. True
// while the pending request waits for that.
bool renews_token(State& state, Effects& effects);

}  // namespace app
