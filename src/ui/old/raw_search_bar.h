// The bar of the raw view where its text is searched, and its tree filtered by a JSONPath.
#pragma once

#include "ui/old/frame.h"

namespace ui::old {

// All of it. Each returns its height.
float draw_raw_search_bar(Frame& frame, const Rect& area);

// In two parts, for windows that have room for one line of tools only: the field with its matches,
// and all else.
float draw_raw_search_line(Frame& frame, const Rect& area);
float draw_raw_search_options(Frame& frame, const Rect& area);

}  // namespace ui::old
