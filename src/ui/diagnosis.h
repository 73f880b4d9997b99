// What is known of a failed request: what the API said, what is ruled out, what is possible, and
// what can be done.
#pragma once

#include "api/outcome.h"
#include "ui/facts.h"
#include "ui/ui.h"

namespace ui {

// A row for each of these.
void add_diagnosis(Facts& facts, Ui& ui, const api::Problem& problem);

// In small, where an object that is part of the job could not be read.
void draw_small_problem(Ui& ui, const api::Problem& problem, const api::Request& request);

}  // namespace ui
