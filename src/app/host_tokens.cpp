#include "app/host_tokens.h"

#include <utility>

namespace app {

bool gets_token_from_host(const State& state) {
    return !state.host.origin.empty() && (state.form.token.empty() || state.host.token_asked);
}

void ask_host_for_token(State& state, Effects& effects, TokenNeed need, const std::string& job_id) {
    if (std::exchange(state.host.token_asked, true)) return;
    effects.push_back(AskHostForToken{need, job_id});
}

bool renews_token(State& state, Effects& effects) {
    Pending& pending = *state.pending;
    const int status = pending.answer->status;
    Host& host = state.host;
    if (status >= 200 && status < 300) host.token_renewed = false;
    if (host.origin.empty() || (status != 401 && status != 403)) return false;
    if (std::exchange(host.token_renewed, true)) return false;
    pending.awaits_token = true;
    ask_host_for_token(state, effects, TokenNeed::kExpired, pending.request.id);
    return true;
}

}  // namespace app
