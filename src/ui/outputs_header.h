// The header of the table of outputs: the titles of the columns, each a button that sorts by it.
#pragma once

#include "ui/outputs_layout.h"
#include "ui/ui.h"

namespace ui {

void draw_outputs_header(Ui& ui, const OutputsLayout& layout);

}  // namespace ui
