// Why a job or some of its outputs failed: what it means, what to do, and the report for support.
#pragma once

#include "job/failures.h"
#include "ui/old/frame.h"

namespace ui::old {

// One below the other; returns the height used, 0 without failures.
float draw_failures(Frame& frame, const Rect& area, const job::Job& job);

}  // namespace ui::old
