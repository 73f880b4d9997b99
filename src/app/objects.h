// Referenced objects, each requested separately and shown where it is referred to.
#pragma once

#include "app/effect.h"
#include "app/events/job.h"
#include "app/events/world.h"
#include "app/state.h"

namespace app {

// Opens the object where it is referred to (asking for it the first time), closes it there, or
// gives up on it.
void toggle_object(State& state, Effects& effects, const ObjectToggled& toggled);
// Does nothing for what cannot be asked for (job::can_be_asked_for), and for what is on its way.
void request_object(State& state, Effects& effects, const job::Target& target);
// The same, and says so.
void ask_for_object(State& state, Effects& effects, const job::Target& target);

// The request that asking for the object would make now: at the configured API address, whatever
// address a response gave for it.
api::Request request_for(const State& state, const job::Target& target);

// Forgets all objects and gives up on those still on their way.
void drop_objects(State& state, Effects& effects);

// True if the response belonged to an object.
bool receive_object(State& state, Effects& effects, Answered& answered);

// The host has responded to the question for a token: what was refused meanwhile is requested
// again, or shown.
void continue_objects_with_token(State& state, Effects& effects);

}  // namespace app
