// The text of a selection that runs over rows of the body, as the clipboard gets it: that of the
// body, not of the rows that show it.
#pragma once

#include <cstddef>
#include <string>

#include "app/state.h"

namespace app {

// A place in a row of the raw view, as shown.
struct BodyPoint {
    size_t row = 0;
    size_t bytes = 0;  // of the row's text before it
};

// By RawView::mode, from the first point to the last one. As received: the bytes between them, with
// the body's own line ends, and without the breaks of very long lines. Pretty, and the tree of XML:
// the rows with their indentation. The tree of JSON: a JSON text with what the rows show, whatever
// is folded in them included; it begins at the innermost container around them. Empty where the
// points are not in the body.
std::string selected_body(const State& state, BodyPoint first, BodyPoint last);

}  // namespace app
