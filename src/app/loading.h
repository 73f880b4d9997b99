// The job on the screen: requesting it, cancelling, parsing the response.
#pragma once

#include "api/request.h"
#include "app/effect.h"
#include "app/events/world.h"
#include "app/state.h"

namespace app {

// The request for the job: the one on its way, or the last one answered; null before the first, and
// of what was opened from a file.
const api::Request* last_request(const State& state);

// Checks the form; with a fault, writes it beside its field and sends nothing.
void load_job(State& state, Effects& effects);

// The same job again, with the present options. Does nothing before the first load.
void reload_job(State& state, Effects& effects);

// With the host's token, or without where it gave none: the request that waited for it.
void continue_with_token(State& state, Effects& effects);

// What failed once more, with the options and the token of now.
void retry_failed_load(State& state, Effects& effects);

// The job on the screen again, exactly as it was asked for, without anybody's asking.
void poll_job(State& state, Effects& effects);

// Also stops following: after cancelling, users don't want the job requested again immediately.
void cancel_job(State& state, Effects& effects);
void receive_progress(State& state, const BytesReceived& progress);

// Only the newest request counts: a response with another number changes nothing. A job on the
// screen is replaced by a job only, and by a poll or a reload never by one with another ID. A big
// response is kept until the screen says that it is being parsed.
void receive_job(State& state, Effects& effects, Answered answered);
void read_job(State& state, Effects& effects);

}  // namespace app
