#include "app/object_requests.h"

#include <utility>

#include "app/host_tokens.h"
#include "app/past_requests.h"
#include "app/reading.h"

namespace app {

void send_object(State& state, Effects& effects, Object& object) {
    object.refusal.reset();
    object.token_revision = state.form.token_revision;
    effects.push_back(Send{object.number, object.request, state.form.token, api::kDeadlineMs});
}

void send_object_again(State& state, Effects& effects, Object& object) {
    api::Answer refusal = std::move(*std::exchange(object.refusal, std::nullopt));
    const uint64_t body_bytes = refusal.body.size();
    Reading reading = read_body(state, object.request, refusal);
    note_answer(state, object.number, std::move(refusal), body_bytes, std::move(reading.problem));
    const uint32_t refused = std::exchange(object.number, ++state.last_number);
    for (FileChecks::OnItsWay& each : state.file_checks.on_their_way) {
        if (each.number == refused) each.number = object.number;
    }
    send_object(state, effects, object);
}

bool renews_token_of(State& state, Effects& effects, Object& object, Answered& answered) {
    constexpr int kUnauthorized = 401;
    note_success(state, answered.answer.status);
    if (answered.answer.status != kUnauthorized || state.host.origin.empty()) return false;
    // The answer may come after that to another object's refusal.
    const bool is_older = object.token_revision != state.form.token_revision;
    const bool sends_again = is_older && !state.host.token_asked && host_gave_token(state);
    if (!sends_again && !waits_for_next_token(state, effects, state.loaded->exchange.request.id))
        return false;
    object.refusal = std::move(answered.answer);
    if (sends_again) send_object_again(state, effects, object);
    return true;
}

}  // namespace app
