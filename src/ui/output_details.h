// Everything an output says that its row does not show: its objects, thumbnails, logos and
// settings.
#pragma once

#include "job/job.h"
#include "ui/frame.h"

namespace ui {

float draw_output_details(Frame& frame, const Rect& area, const job::Output& output);

}  // namespace ui
