// The tab of changes: any two answers that the job had so far, and what differs between them.
#pragma once

#include "ui/old/frame.h"

namespace ui::old {

// Returns where it ends.
float draw_history(Frame& frame, float y);

}  // namespace ui::old
