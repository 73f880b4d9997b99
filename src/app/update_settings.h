// The events of app/events/settings.h.
#pragma once

#include "app/effect.h"
#include "app/events/settings.h"
#include "app/state.h"

namespace app {

void update_settings(State& state, Effects& effects, SettingsEvent& event);

}  // namespace app
