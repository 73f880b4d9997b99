// The table of outputs: its header, and of its rows those in the window, with the details below
// those that are open. Few rows are all recorded, so that the browser finds text in them.
#pragma once

#include "ui/outputs_layout.h"
#include "ui/ui.h"

namespace ui {

void draw_outputs_table(Ui& ui, const OutputsLayout& layout);

}  // namespace ui
