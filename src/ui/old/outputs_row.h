// The rows of the table of outputs: the one of the headers, and those of the outputs, cell by cell.
#pragma once

#include "ui/old/frame.h"
#include "ui/old/outputs_layout.h"

namespace ui::old {

// Returns its height.
float draw_outputs_header(Frame& frame, float x, float y, const OutputsTable& table);

// `index` is that of the output; `open` whether its details stand below.
void draw_outputs_cells(Frame& frame, const Rect& rect, const OutputsTable& table, uint32_t index,
                        bool open);

}  // namespace ui::old
