// The address of the page follows what is on the screen, and the screen follows the address: links
// that are opened, and the browser's Back and Forward.
#pragma once

#include <string_view>

#include "app/effect.h"
#include "app/events/job.h"
#include "app/state.h"

namespace app {

// When the page is up: fills in the form as a link says, and remembers where to look.
void take_link(State& state, const Link& link);

// The address changed: turns to what it says, and loads the job where there is a token.
void open_link(State& state, Effects& effects, std::string_view fragment);

// Loads the job of the link that the page was opened with, if there is one.
void load_linked_job(State& state, Effects& effects);

// Once after every event. Another job or another tab is a new entry of the browser's history.
void follow_address(State& state, Effects& effects);

// A link to a node of the job's response can be copied.
bool can_copy_link(const State& state);
void copy_link(State& state, Effects& effects, const LinkCopied& copied);

}  // namespace app
