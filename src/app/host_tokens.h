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

// Whether what the host gave last can be sent.
bool host_gave_token(const State& state);

// A request was refused, 401 or 403: the host is asked for another token once after each success.
// True where there is one to wait for; else the refusal is to be shown.
bool waits_for_next_token(State& state, Effects& effects, const std::string& job_id);

// The next refusal is another expiry.
void note_success(State& state, int status);

// True while the pending request waits for the host's next token.
bool renews_token(State& state, Effects& effects);

}  // namespace app
