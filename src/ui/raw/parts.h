// The parts of the raw view, each in a file of its own.
#pragma once

#include "ui/ui.h"

namespace ui {

// tools.cpp: toolbar and search, arranged as the window has room for them.
void draw_raw_tools(Ui& ui);

// toolbar.cpp: whose body is shown, where there is more than the job's; how it is shown; and
// what folds, copies and saves it, behind these on one line, or alone.
void draw_raw_bodies(Ui& ui);
void draw_raw_modes(Ui& ui);
std::string_view name_of_raw_mode(const Ui& ui);
void draw_raw_toolbar(Ui& ui);
void draw_raw_actions(Ui& ui);
// In a narrow window these unfold what has no room beside them, one part at a time.
void menu_button(Ui& ui, std::string_view name, std::string_view description, app::RawMenu menu);

// search_bar.cpp: the field alone, so wide, and what came of the search: how many matches, the
// way from one to the next, how far it is, and what is wrong with the expression.
void draw_raw_search_field(Ui& ui, float width);
void draw_raw_matches(Ui& ui);
// How the text is looked for, and the filter of the tree.
void draw_raw_search_options(Ui& ui);
// The field and the matches on one line; with all of the options on it, too.
void draw_raw_search_line(Ui& ui, bool with_options);

// facts.cpp: how big the body is and in what encoding, and what hindered reading it.
void draw_body_facts(Ui& ui);
void draw_body_notices(Ui& ui);

// selection.cpp: the bar at the bottom, and how much of the window it covers (0 where nothing
// is selected).
float height_of_raw_selection(const Ui& ui);
void draw_raw_selection(Ui& ui);

// The rows, and how wide the widest is: lines.cpp as received, rows.cpp pretty or as a
// tree.
void draw_text_lines(Ui& ui, float width);
float width_of_lines(const Ui& ui);
void draw_body_rows(Ui& ui, float width);
float width_of_rows(const Ui& ui);

}  // namespace ui
