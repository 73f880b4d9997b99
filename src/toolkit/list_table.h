// For ImGui tables whose rows are the items of a list.
#pragma once

#include <cstddef>

#include "toolkit/frame.h"

namespace toolkit {

// Of the current row, from edge to edge of the table, as far as it is drawn.
ImRect bounds_of_row();

// Lets the clipper step over `count` rows of that height: over all of them, or those in the window
// and so many beyond it, which the keyboard reaches.
void clip_rows(const Frame& frame, ImGuiListClipper& clipper, size_t count, float height, bool all,
               float beyond);

}  // namespace toolkit
