// What came of one request: status, diagnosis, way, time, size and headers. What the browser does
// not let a page know is said to be hidden, and by which rule; it is never taken for nothing.
#pragma once

#include "ui/facts.h"

namespace ui {

inline constexpr float kHeaderColumn = 280;  // names of headers are long

// For a request that is over or given up.
void draw_answer(Ui& ui, const app::PastRequest& past);

// What went wrong, and its diagnosis.
void add_problem(Facts& facts, const api::Problem& problem);

// A row for a moment; none for 0, where it is not known.
void add_moment(Facts& facts, std::string_view label, int64_t epoch_ms);

// A row for each, its name spelled as it was sent.
void add_headers(Facts& facts, const std::vector<api::Header>& headers);

}  // namespace ui
