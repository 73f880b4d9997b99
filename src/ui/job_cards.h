// The cards below the outputs: the references, times and status, and every field nothing else
// shows.
#pragma once

#include "ui/ui.h"

namespace ui {

void draw_references(Ui& ui);
void draw_times(Ui& ui);
void draw_status(Ui& ui);
// Nothing when every field of the answer is known.
void draw_other_fields(Ui& ui);

}  // namespace ui
