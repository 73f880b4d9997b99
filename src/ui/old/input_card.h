// What went in: the file, what is known of its media, and the overrides that change how it is read.
#pragma once

#include "ui/old/frame.h"

namespace ui::old {

float draw_input(Frame& frame, float x, float y, float width);

}  // namespace ui::old
