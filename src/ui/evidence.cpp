// What can be handed on about a job or a problem: the evidence file and the support report.
#include "words/evidence.h"
#include "ui/panels.h"

namespace ui {

float width_of_evidence_button(const Ui& ui, ButtonLook look) {
    return width_of_button(ui, words::kSaveEvidence, look);
}

void evidence_button(Ui& ui, ButtonLook look) {
    if (button(ui, words::kSaveEvidence, {.look = look, .description = words::kSaveEvidenceHint}))
        ui.emit(app::EvidenceSaved{ui.view.now_ms});
}

// A problem above the job offers both for itself, a failure its report.
void draw_reports(Ui& ui) {
    if (ui.state.failed_load) return;
    Flow flow(10, 8);
    flow.next(width_of_evidence_button(ui));
    evidence_button(ui);
    const bool failed = !ui.state.loaded->failures.listed.empty();
    if (!failed && button(ui, flow, words::kCopySupportReport)) ui.emit(app::ReportCopied{});
    space(kGap);
}

}  // namespace ui
