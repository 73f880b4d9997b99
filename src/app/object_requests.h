// Requests for single objects, and what a refusal leads to in a page of a host: the request is sent
// once more with the host's next token, as that for the job is.
#pragma once

#include "app/effect.h"
#include "app/events/world.h"
#include "app/state.h"

namespace app {

// The object's request, under its number, with the token of the form.
void send_object(State& state, Effects& effects, Object& object);

// The same under another number, after `Object::refusal`.
void send_object_again(State& state, Effects& effects, Object& object);

// True where the object waits for a token or was requested again; `Object::refusal` is the answer
// while it waits.
bool renews_token_of(State& state, Effects& effects, Object& object, Answered& answered);

}  // namespace app
