// Values that the last reload changed stand on a ground of their own for a minute, and say what
// they were before. Nothing moves: the marks are there, and then they are not.
#pragma once

#include <string>
#include <string_view>

#include "document/document.h"
#include "ui/frame.h"

namespace ui {

// Whether marks are shown at all now. The one frame that takes them away is asked for here.
bool marks_shown(Frame& frame);

// Whether `node` of the job's document is part of what changed less than a minute ago. Cheap.
bool is_changed(Frame& frame, document::NodeId node);

// The ground behind a value with these bounds; nothing for values that did not change.
void draw_change_mark(Frame& frame, const Rect& value, document::NodeId node);

// "was 42 %", for a description; empty for what did not change or was not there.
std::string what_it_was(Frame& frame, document::NodeId node);

// "+19" behind a percentage that grew from 42 to 61; empty for all else.
std::string step_of(Frame& frame, document::NodeId node);

// A value on its mark, wrapped to the width, with its step where there is room; returns its height.
// What did not change stands on `ground`, 0 for none.
float draw_marked(Frame& frame, const Rect& area, const TextStyle& style, std::string_view text,
                  document::NodeId node, Color ground = 0);

// A paragraph on a ground that is as wide as its text; returns its height.
float draw_on_ground(Frame& frame, const Rect& area, const TextStyle& style, std::string_view text,
                     Color ground);

}  // namespace ui
