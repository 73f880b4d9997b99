// Everything an output says, in full: its name, progress and errors, its objects and what is in its
// file, its thumbnails, logos and settings. What the answer leaves out is one quiet line.
#pragma once

#include "ui/ui.h"

namespace ui {

// `owner` is what the output is called in the names of buttons: "output hd".
void draw_output_details(Ui& ui, const job::Output& output, const std::string& owner);

}  // namespace ui
