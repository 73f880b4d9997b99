// The line of the first card that asks whether the files of the outputs are there, says how far
// that is, and what stopped it.
#include "app/file_checks.h"
#include "ui/panels.h"
#include "ui/time_text.h"
#include "words/file_checks.h"

namespace ui {
namespace {

constexpr float kBarWidth = 160;

void draw_running(Ui& ui, const app::FileChecks& checks) {
    const auto over = static_cast<int64_t>(checks.over());
    const auto total = static_cast<int64_t>(checks.total);
    Flow flow;
    flow.next(kBarWidth);
    progress(ui, words::kCheckingFiles,
             100.0 * static_cast<double>(over) / static_cast<double>(total),
             ui.theme.running.strong,
             {.width = kBarWidth, .height = 6, .line_height = ui.tool_height()});
    flowing_text(ui, flow, kSmall, words::files_checked(over, total), ui.tool_height());
    if (button(ui, flow, words::kCancel,
               {.look = ButtonLook::kSoft, .name = words::kCancelFileCheck}))
        ui.emit(app::FileCheckCancelled{});
}

void draw_offer(Ui& ui, const app::FileChecks& checks) {
    Flow flow;
    if (checks.ended_at_ms > 0) {
        flowing_text(ui, flow, kSmall,
                     words::files_checked_at(short_time_text(ui, checks.ended_at_ms)),
                     ui.tool_height());
    }
    if (button(ui, flow, app::label_of_check(checks),
               {.look = ButtonLook::kSoft, .description = words::kCheckFilesHint, .key = "check"}))
        ui.emit(app::FilesChecked{});
}

}  // namespace

void draw_file_checks(Ui& ui) {
    if (!app::can_check_files(ui.state)) return;
    const app::FileChecks& checks = ui.state.file_checks;
    space(8);
    if (checks.running()) return draw_running(ui, checks);
    if (checks.stopped_by) {
        const api::Problem& why = *checks.stopped_by;
        notice(ui, ui.theme.queued,
               words::file_check_stopped(static_cast<int64_t>(checks.over()),
                                         static_cast<int64_t>(checks.summary.count), why.title,
                                         why.explanation));
        space(8);
    }
    draw_offer(ui, checks);
}

}  // namespace ui
