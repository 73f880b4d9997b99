#include "ui/job/shown_verdict.h"

#include "app/live.h"
#include "ui/time_text.h"
#include "words/live.h"
#include "words/verdict.h"

namespace ui {

job::Eta shown_eta(const Ui& ui) {
    return job::eta_of(ui.state.observations.made, app::known_until_ms(ui.state, ui.view.now_ms));
}

job::Verdict shown_verdict(Ui& ui, const job::Eta& eta) {
    const app::Loaded& loaded = *ui.state.loaded;
    job::Verdict verdict = job::verdict_of(
        *loaded.job, app::known_until_ms(ui.state, ui.view.now_ms), time_style(ui),
        eta.known ? words::left_by_basis(eta.left, eta.basis) : "", ui.state.file_checks.summary);
    if (app::may_change(ui.state) && !app::is_followed(ui.state)) {
        const auto say =
            app::is_stale(ui.state) ? words::stale_without_updates : words::as_of_without_updates;
        verdict.next = say(short_time_text(ui, loaded.exchange.answer.received_at_ms));
    }
    return verdict;
}

const Tone& tone_of(const Theme& theme, job::Stage stage) {
    switch (stage) {
        case job::Stage::kSucceeded: return theme.succeeded;
        case job::Stage::kProcessing: return theme.running;
        case job::Stage::kFailed: return theme.failed;
        default: return theme.queued;
    }
}

const Tone& tone_of(const Theme& theme, const job::Verdict& verdict) {
    return verdict.needs_attention ? theme.queued : tone_of(theme, verdict.stage);
}

}  // namespace ui
