// The tabs of the page.
#pragma once

#include "app/state.h"
#include "ui/ui.h"

namespace ui {

// The one that is shown: the job's where there is nothing yet that the chosen one could show.
app::Tab shown_tab(const app::State& state);

// On a line `height` high.
void draw_tabs(Ui& ui, float height);

}  // namespace ui
