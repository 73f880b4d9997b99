// The bar of the raw view where its text is searched, and its tree filtered by a JSONPath.
#pragma once

#include "ui/frame.h"

namespace ui {

// Returns its height.
float draw_raw_search_bar(Frame& frame, const Rect& area);

}  // namespace ui
