// The verdict of the job on the screen, as far as it is known now: the full and the compact view
// begin with it. And the colours of a verdict, and of the stage of a job.
#pragma once

#include "job/eta.h"
#include "job/verdict.h"
#include "ui/ui.h"

namespace ui {

// Of what was observed until now, or until the response where nothing newer is known.
job::Eta shown_eta(const Ui& ui);

job::Verdict shown_verdict(Ui& ui, const job::Eta& eta);

const Tone& tone_of(const Theme& theme, job::Stage stage);
const Tone& tone_of(const Theme& theme, const job::Verdict& verdict);

}  // namespace ui
