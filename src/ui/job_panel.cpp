#include "ui/job_panel.h"

#include "ui/input_card.h"
#include "ui/job_cards.h"
#include "ui/layout.h"
#include "ui/old/bridge.h"
#include "ui/old/changes_panel.h"
#include "ui/old/job_panel.h"
#include "ui/old/legend.h"
#include "ui/old/outputs_panel.h"
#include "ui/old/verdict_panel.h"

namespace ui {

void draw_job(Ui& ui) {
    old::bridge(ui, [](auto& frame, float x, float y, float width) {
        return old::draw_verdict(frame, x, y, width);
    });
    space(kGap);
    old::bridge(ui, [](auto& frame, float x, float y, float width) {
        return old::draw_changes(frame, x, y, width);
    });
    space(kGap);
    old::bridge(ui, [](auto& frame, float x, float y, float width) {
        return old::draw_outputs(frame, x, y, width);
    });
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
    old::bridge(ui, [](auto& frame, float x, float y, float width) {
        return old::draw_legend(frame, x, y, width);
    });
    old::bridge(ui, [](auto& frame, float x, float y, float width) {
        return old::draw_footer(frame, x, y, width);
    });
}

}  // namespace ui
