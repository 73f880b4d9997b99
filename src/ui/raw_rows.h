// The body as its own tokens, one row per line of the pretty text: as a tree with folds and arrows,
// or with nothing folded as text. Where the cursor is.
#pragma once

#include "ui/ui.h"

namespace ui {

void draw_tree_rows(Ui& ui, float width);
void draw_pretty_rows(Ui& ui, float width);

// How wide the widest row is.
float width_of_rows(const Ui& ui);

}  // namespace ui
