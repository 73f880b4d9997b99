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

bool host_gave_token(const State& state) {
    return !state.host.token_refused && state.form.token_fault.empty();
}

bool waits_for_next_token(State& state, Effects& effects, const std::string& job_id) {
    Host& host = state.host;
    if (host.origin.empty()) return false;
    if (host.token_asked) return true;
    if (std::exchange(host.token_renewed, true)) return false;
    ask_host_for_token(state, effects, TokenNeed::kExpired, job_id);
    return true;
}

void note_success(State& state, int status) {
    if (status >= 200 && status < 300) state.host.token_renewed = false;
}

bool renews_token(State& state, Effects& effects) {
    Pending& pending = *state.pending;
    const int status = pending.answer->status;
    note_success(state, status);
    if (status != 401 && status != 403) return false;
    pending.awaits_token = waits_for_next_token(state, effects, pending.request.id);
    return pending.awaits_token;
}

}  // namespace app
