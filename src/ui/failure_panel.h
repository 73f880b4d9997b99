// Why a job or one of its outputs failed: what it means, what to do, and the report for support.
#pragma once

#include <vector>

#include "job/verdict.h"
#include "ui/frame.h"

namespace ui {

// One below the other; returns the height used, 0 without failures.
float draw_failures(Frame& frame, const Rect& area, const std::vector<job::Failure>& failures);

}  // namespace ui
