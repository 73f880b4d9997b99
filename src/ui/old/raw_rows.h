// The body as its own tokens, one row per line of the pretty text: with folds and arrows as a tree,
// or with nothing folded as text. Only the rows in the window are painted; the rest is arithmetic.
#pragma once

#include "ui/old/frame.h"

namespace ui::old {

// Return the height used.
float draw_tree_rows(Frame& frame, const Rect& area);
float draw_pretty_rows(Frame& frame, const Rect& area);

// How wide the widest row is.
float rows_width(const Frame& frame);

}  // namespace ui::old
