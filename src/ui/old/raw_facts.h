// What the raw view says about the body: how big it is and in what encoding, and what hindered
// reading it.
#pragma once

#include "ui/old/frame.h"

namespace ui::old {

// Both return the height used.
float draw_body_facts(Frame& frame, const Rect& area);
float draw_body_notices(Frame& frame, const Rect& area);

}  // namespace ui::old
