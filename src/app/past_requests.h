// The recent requests of this page, so that the request tab can show any of them. Sent and
// cancelled requests are read from the effects; only responses have to be recorded one by one.
#pragma once

#include "app/effect.h"
#include "app/state.h"

namespace app {

// Once after every event, with all effects of it.
void note_requests(State& state, const Effects& effects);

// What is opened takes the place of a request.
void note_opened(State& state, uint32_t number, const Source& source);

// `answer` without its body, which was `body_bytes` large.
void note_answer(State& state, uint32_t number, api::Answer answer, uint64_t body_bytes,
                 std::optional<api::Problem> problem);

// "200 OK", or why there is no status; "opened" of a file.
std::string status_text(const PastRequest& past);

// The same where there is little room: without a response only that there is none.
std::string short_status_text(const PastRequest& past);

// How long it took and how big the body was; and how much of that came over the network, for what
// the browser reports.
std::string duration_text(const api::Answer& answer);
std::string size_text(const Exchange& exchange);
std::string transferred_text(const Exchange& exchange);

// Null when the request is not kept (any more).
const PastRequest* find_request(const State& state, uint32_t number);

}  // namespace app
