// Where the body is searched as text, and its tree filtered by a JSONPath.
#pragma once

#include "ui/ui.h"

namespace ui {

// The field alone, so wide, and what came of the search: how many matches, the way from one to the
// next, how far it is, and what is wrong with the expression.
void draw_raw_search_field(Ui& ui, float width);
void draw_raw_matches(Ui& ui);

// How the text is looked for, and the filter.
void draw_raw_search_options(Ui& ui);

// All of it on one line; and field and matches alone.
void draw_raw_search_bar(Ui& ui);
void draw_raw_search_line(Ui& ui);

}  // namespace ui
