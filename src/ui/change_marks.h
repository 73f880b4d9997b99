// Values that a reload changed have a background of their own for half a minute, and say what they
// were before. The background fades in a few steps; between them nothing is drawn.
#pragma once

#include "ui/ui.h"

namespace ui {

// The background of a value that is part of what changed; 0 for all others. Asks for the frame in
// which it looks different. Cheap.
Color mark_background(Ui& ui, const Place& place);
// Of what sums up all that is said below the node, too.
Color mark_background_within(Ui& ui, const Place& place);

// The background of what changed at that moment; 0 when it is no longer marked.
Color background_of_moment(Ui& ui, int64_t changed_at_ms);

// "was 42 %", for a description; empty for what did not change or was not there.
std::string what_it_was(Ui& ui, const Place& place);

// How the three kinds of change look: green with "+", and so on.
const Tone& tone_of(const Theme& theme, document::ChangeKind kind);
const char* sign_of(document::ChangeKind kind);

struct MarkedOptions {
    Place place = {};
    std::string_view behind = {};  // shown on hover, before what the value was
    Color background = 0;          // of what did not change; 0 for none
    float width = 0;               // 0: all that is left of the line
};
// A value on its mark, wrapped, with its step where there is room.
void marked(Ui& ui, const TextStyle& style, std::string_view words, const MarkedOptions& options);

}  // namespace ui
