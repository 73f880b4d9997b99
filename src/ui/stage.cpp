#include "ui/stage.h"

namespace ui {

const Tone& tone_of(const Theme& theme, job::Stage stage) {
    switch (stage) {
        case job::Stage::kSucceeded: return theme.succeeded;
        case job::Stage::kProcessing: return theme.running;
        case job::Stage::kFailed: return theme.failed;
        default: return theme.queued;
    }
}

void stage_icon(Ui& ui, job::Stage stage) {
    constexpr Icon kIcons[] = {Icon::kQuestionMark, Icon::kPause, Icon::kClock, Icon::kCheckMark,
                               Icon::kCross};
    icon(ui, kIcons[static_cast<size_t>(stage)], tone_of(ui.theme, stage));
}

}  // namespace ui
