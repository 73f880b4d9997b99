// Under the verdict: what the last reload changed, before and after.
#pragma once

#include "ui/old/frame.h"

namespace ui::old {

// Returns the height used; 0 when there was nothing to compare.
float draw_changes(Frame& frame, float x, float y, float width);

}  // namespace ui::old
