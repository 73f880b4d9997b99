// What happened to a row of the raw tree between the two answers that are compared: a ground, a
// sign and words, so that nothing is said by colour alone.
#pragma once

#include <string>

#include "document/document.h"
#include "ui/ui.h"

namespace ui {

// Under the row of `node`, with its sign at x; nothing for what stayed as it was.
void paint_raw_mark(const Ui& ui, const ImRect& row, float x, document::NodeId node);

// "changed since 14:02:06 CEST, was 42"; empty for what stayed as it was.
std::string raw_mark_text(Ui& ui, document::NodeId node);

}  // namespace ui
