// How a request spent its time: a bar drawn to scale, and the same in words. What the browser does
// not account for passed in this page, before it sent and after it received.
#pragma once

#include "api/outcome.h"
#include "ui/ui.h"

namespace ui {

// For an answer whose timing the browser does report.
void timing_bar(Ui& ui, const api::Answer& answer);

}  // namespace ui
