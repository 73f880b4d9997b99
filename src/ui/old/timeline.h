// The job's time as a bar drawn to scale, with what its parts and ends are below it.
#pragma once

#include "job/eta.h"
#include "ui/old/frame.h"

namespace ui::old {

// Returns the height used.
float draw_timeline(Frame& frame, float x, float y, float width, const job::Eta& eta);

}  // namespace ui::old
