// The first card of a job: the verdict in words, the timeline, failures and contradictions.
#pragma once

#include "ui/ui.h"

namespace ui {

void draw_verdict(Ui& ui);

}  // namespace ui
