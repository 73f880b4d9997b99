// Tells of the job where the page is not looked at: in the title and the icon of its tab, and with
// a notification when the job ends, where the user wants one.
#pragma once

#include <string_view>

#include "app/effect.h"
#include "app/state.h"

namespace app {

PageSign page_sign_of(const State& state);

// Requests what changed. Once after every event.
void show_page_sign(State& state, Effects& effects);

// The user turns notifications on or off. The browser's permission is asked for on that press only.
void toggle_notify(State& state, Effects& effects);
void receive_permission(State& state, Permission permission);

// Empty where nothing keeps them from being shown, or that is not known.
std::string_view why_no_notification(const State& state);

}  // namespace app
