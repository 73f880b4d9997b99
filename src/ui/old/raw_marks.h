// What happened to a row of the raw tree between the two answers that are compared: a ground, a
// sign and words, so that colour alone tells nothing.
#pragma once

#include <string>

#include "document/document.h"
#include "ui/old/frame.h"

namespace ui::old {

// Under the row of `node`, its sign with its left edge at x; nothing for what stayed as it was.
void paint_raw_mark(Frame& frame, const Rect& row, float x, document::NodeId node);

// "changed since 14:02:06 CEST, was 42"; empty for what stayed as it was.
std::string raw_mark_text(Frame& frame, document::NodeId node);

}  // namespace ui::old
