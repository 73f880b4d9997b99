// What is known of a failed request: what the API said, what is ruled out, what is possible, and
// what can be done.
#pragma once

#include "ui/facts.h"

namespace ui {

// A row for each of these.
void add_diagnosis(Facts& facts, const api::Problem& problem);

}  // namespace ui
