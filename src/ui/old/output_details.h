// Everything an output says, in full: its name, progress and errors, its objects and what is in its
// file, its thumbnails, logos and settings.
#pragma once

#include <string_view>

#include "job/job.h"
#include "ui/old/frame.h"

namespace ui::old {

// What the names of thumbnails are, if these hold something in braces; else empty.
std::string_view pattern_explained(std::string_view names);

float draw_output_details(Frame& frame, const Rect& area, const job::Output& output);

}  // namespace ui::old
