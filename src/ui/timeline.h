// The job's time as a bar drawn to scale, with what its parts and ends are below it.
#pragma once

#include "job/eta.h"
#include "ui/theme.h"
#include "ui/ui.h"

namespace ui {

// `tone` is that of the verdict.
void draw_timeline(Ui& ui, const job::Eta& eta, const Tone& tone);

}  // namespace ui
