// How the stage of a job looks.
#pragma once

#include "ui/ui.h"

namespace ui {

const Tone& tone_of(const Theme& theme, job::Stage stage);
void stage_icon(Ui& ui, job::Stage stage);

}  // namespace ui
