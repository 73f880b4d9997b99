// What went wrong with the request for the job: what happened, what is ruled out, what to do next.
// A screen of its own, or above the job that a failed load left on the screen.
#pragma once

#include "ui/ui.h"

namespace ui {

// Of the last response, which has no job.
void draw_problem(Ui& ui);

// Nothing where the last load did not fail. Below it the job is named as what it is.
void draw_failed_load(Ui& ui);

}  // namespace ui
