// What came of one request: status, diagnosis, way, time, size and headers. What the browser does
// not let a page know is said to be hidden, and by which rule; it is never taken for nothing.
#pragma once

#include "ui/old/facts.h"
#include "ui/old/frame.h"

namespace ui::old {

inline constexpr float kHeaderColumn = 280;  // names of headers are long

// For a request that is over or given up. Returns the height of the card.
float draw_answer(Frame& frame, float x, float y, float width, const app::PastRequest& past);

// "200 OK", or why there is no status.
std::string status_text(const app::PastRequest& past);

// A row for each, its name spelled as it was sent.
void add_headers(Facts& facts, Frame& frame, const std::vector<api::Header>& headers);

}  // namespace ui::old
