// Values that a reload changed stand on a ground of their own for half a minute, and say what they
// were before. The ground fades in a few steps; between them nothing is drawn.
#pragma once

#include <string>
#include <string_view>

#include "document/document.h"
#include "ui/old/frame.h"

namespace ui::old {

// The ground of a value that is part of what changed; 0 for all others. Asks for the frame in which
// it looks different. Cheap.
Color mark_ground(Frame& frame, const Place& place);
// Of what sums up all that is said below the node, too.
Color mark_ground_within(Frame& frame, const Place& place);

// The ground of what changed at that moment; 0 when it is no longer marked.
Color ground_of_moment(Frame& frame, int64_t changed_at_ms);

// "was 42 %", for a description; empty for what did not change or was not there.
std::string what_it_was(Frame& frame, const Place& place);

// "+19" behind a percentage that grew from 42 to 61; empty for all else.
std::string step_of(Frame& frame, const Place& place);

// A value on its mark, wrapped to the width, with its step where there is room; returns its height.
// What did not change stands on `ground`, 0 for none.
float draw_marked(Frame& frame, const Rect& area, const TextStyle& style, std::string_view text,
                  const Place& place, Color ground = 0);

// A paragraph on a ground that is as wide as its text; returns its height.
float draw_on_ground(Frame& frame, const Rect& area, const TextStyle& style, std::string_view text,
                     Color ground);

}  // namespace ui::old
