// How a request spent its time: a bar drawn to scale, and the same in words.
#pragma once

#include "api/timing.h"
#include "ui/frame.h"

namespace ui {

// For a timing the browser does tell. Returns the height.
float draw_timing_bar(Frame& frame, const Rect& area, const api::Timing& timing);

}  // namespace ui
