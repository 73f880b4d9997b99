// The list of all differences between two answers, one a row: what happened, where, and what stood
// there before and after. Only the rows in the window are drawn.
#pragma once

#include "document/diff.h"
#include "ui/old/frame.h"

namespace ui::old {

// The colours, sign and word of a kind of change: "+", "added".
const Tone& tone_of(const Theme& theme, document::ChangeKind kind);
const char* sign_of(document::ChangeKind kind);
const char* word_of(document::ChangeKind kind);

// Returns the height.
float draw_change_list(Frame& frame, const Rect& area);

}  // namespace ui::old
