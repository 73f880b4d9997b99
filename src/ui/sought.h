// The place in the job view of a node that was chosen in the raw view: marked by a ring, and
// scrolled to.
#pragma once

#include "ui/ui.h"

namespace ui {

// After the job view was drawn. A node that nothing shows by itself is found in the nearest thing
// around it that something does. `scroll` brings it into view.
void mark_sought(Ui& ui, bool scroll);

}  // namespace ui
