// The first card of a job: the verdict in words, the time line, failures and contradictions.
#pragma once

#include "ui/frame.h"

namespace ui {

float draw_verdict(Frame& frame, float x, float y, float width);

}  // namespace ui
