// The list of all differences between two answers, one a row: what happened, where, and what stood
// there before and after. Only the rows in the window are drawn.
#pragma once

#include "ui/change_kinds.h"
#include "ui/old/frame.h"

namespace ui::old {

// Returns the height.
float draw_change_list(Frame& frame, const Rect& area);

}  // namespace ui::old
