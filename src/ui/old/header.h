// The head of the page: the bar with job and token, the options of the request, the tabs.
#pragma once

#include "ui/old/frame.h"

namespace ui::old {

// Fixed above the content where the window has room for both; else it scrolls with the page.
// Returns its height.
float draw_header(Frame& frame);

float draw_top_bar(Frame& frame, float y);  // job, token, load, freshness
float draw_options(Frame& frame, float y);  // format, switches, connection
float draw_tabs(Frame& frame, float y);

}  // namespace ui::old
