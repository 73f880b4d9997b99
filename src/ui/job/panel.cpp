// The job tab: its cards one below the other, side by side where there is room, and the footer.
#include "ui/job/footer.h"
#include "ui/panels.h"

namespace ui {

void draw_job(Ui& ui) {
    if (has_brief(ui)) {
        draw_brief(ui);
        space(kGap);
    }
    draw_source_of_job(ui);
    for (const std::string& remark : ui.state.loaded->remarks)
        notice_above(ui, ui.theme.queued, remark);
    draw_verdict(ui);
    space(kGap);
    draw_changes(ui);
    draw_outputs(ui);
    space(kGap);
    {
        Columns columns(ui, 2);
        draw_input(ui);
        space(kGap);
        draw_times(ui);
        columns.next();
        draw_references(ui);
        space(kGap);
        draw_status(ui);
    }
    space(kGap);
    draw_other_fields(ui);
    draw_reports(ui);
    draw_job_footer(ui);
}

}  // namespace ui
