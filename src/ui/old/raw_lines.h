// The body as received, line by line. Very long lines go on below themselves, marked by an arrow in
// the place of the line number.
#pragma once

#include "ui/old/frame.h"

namespace ui::old {

// Returns the height used.
float draw_text_lines(Frame& frame, const Rect& area);

// How wide the widest line is.
float lines_width(const Frame& frame);

}  // namespace ui::old
