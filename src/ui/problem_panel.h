// What went wrong with the request for the job, as a screen of its own: what happened, what is
// ruled out, what to do next.
#pragma once

#include "api/outcome.h"
#include "ui/ui.h"

namespace ui {

void draw_problem(Ui& ui, const api::Problem& problem);

}  // namespace ui
