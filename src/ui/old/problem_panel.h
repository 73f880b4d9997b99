// What went wrong, as a screen of its own: what happened, what was ruled out, what to do next.
#pragma once

#include "api/outcome.h"
#include "ui/old/facts.h"
#include "ui/old/frame.h"

namespace ui::old {

// Centred under y; returns its height.
float draw_problem(Frame& frame, float y, const api::Problem& problem);

// What the API said, what is ruled out, what is possible and what can be done, a row for each.
void add_diagnosis(Facts& facts, Frame& frame, const api::Problem& problem);

// The same in small, where an object that is part of the job could not be read.
float draw_small_problem(Frame& frame, const Rect& area, const api::Problem& problem,
                         const api::Request& request);

}  // namespace ui::old
