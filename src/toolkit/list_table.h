// For ImGui tables whose rows are the items of a list.
#pragma once

#include <cstddef>

#include "toolkit/frame.h"

namespace toolkit {

// Of the current row, from edge to edge of the table, as far as it is drawn.
ImRect bounds_of_row();

// Rows of a list, from one up to another.
struct ListRows {
    size_t first = 0;
    size_t last = 0;
    float height = 0;
    float beyond = 0;  // how many above and below the window are drawn: the keyboard reaches them
    size_t recorded = 0;  // how many of the list are drawn wherever they are, from its beginning …
    std::span<const size_t> wanted = {};  // … and which others
};
// Calls `draw(row)` for those in the window, and those that are to be drawn out of it.
void draw_rows(const Frame& frame, const ListRows& rows, const std::function<void(size_t)>& draw);

}  // namespace toolkit
