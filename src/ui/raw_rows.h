// The rows of the raw view. Only those in the window are painted; the rest is arithmetic.
#pragma once

#include <cstddef>

#include "ui/frame.h"

namespace ui {

inline constexpr float kRowHeight = 21;

// The tree: one row per line of the pretty text, tokens unchanged. Return the height used.
float draw_tree_rows(Frame& frame, const Rect& area);
float draw_text_lines(Frame& frame, const Rect& area);

// How wide the widest row is.
float tree_width(const Frame& frame);
float text_width(const Frame& frame);

}  // namespace ui
