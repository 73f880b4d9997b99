// Below the job: how many of its fields are shown, in which zone times are, which version of
// Jobglass shows them, and how big and fast the answer was.
#pragma once

#include "ui/ui.h"

namespace ui {

// After all that shows fields.
void draw_job_footer(Ui& ui);

}  // namespace ui
