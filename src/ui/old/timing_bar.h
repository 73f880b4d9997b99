// How a request spent its time: a bar drawn to scale, and the same in words. What the browser does
// not account for passed in this page, before it sent and after it received.
#pragma once

#include "api/outcome.h"
#include "ui/old/frame.h"

namespace ui::old {

// For an answer whose timing the browser does tell. Returns the height.
float draw_timing_bar(Frame& frame, const Rect& area, const api::Answer& answer);

}  // namespace ui::old
