// The place in the job view of a node that was chosen in the raw view: marked by a ring, and
// scrolled to.
#pragma once

#include "ui/old/frame.h"

namespace ui::old {

// After the job view was drawn. A node that nothing shows by itself is found in the nearest thing
// around it that something does. `scroll` brings it into view.
void mark_sought(Frame& frame, bool scroll);

}  // namespace ui::old
