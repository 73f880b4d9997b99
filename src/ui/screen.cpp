#include "ui/screen.h"

#include <utility>

#include "ui/frame.h"
#include "ui/freshness.h"
#include "ui/header.h"
#include "ui/history_panel.h"
#include "ui/job_panel.h"
#include "ui/long_scroll.h"
#include "ui/outputs_layout.h"
#include "ui/problem_panel.h"
#include "ui/raw_panel.h"
#include "ui/request_panel.h"
#include "ui/sibling_positions.h"
#include "ui/sought.h"
#include "ui/waiting_panels.h"
#include "words/common.h"

namespace ui {
namespace {

app::Tab shown_tab(const app::State& state) {
    if (!state.loaded && state.tab == app::Tab::kRaw) return app::Tab::kJob;
    if (!state.loaded && !state.pending) return app::Tab::kJob;
    return state.tab;
}

float draw_job_tab(Frame& frame, float y) {
    const app::State& state = frame.state;
    if (!state.loaded) return state.pending ? draw_loading(frame, y) : draw_empty(frame, y);
    if (state.loaded->problem) return y + draw_problem(frame, y + 24, *state.loaded->problem) + 48;
    return draw_job(frame, y);
}

float draw_content(Frame& frame, float y) {
    const app::Tab tab = shown_tab(frame.state);
    const char* const names[] = {words::kJob, words::kRaw, words::kRequest, words::kChanges};
    frame.semantics.open(
        frame.node(Role::kTabPanel, names[static_cast<size_t>(tab)], {0, y, frame.view.width, 0}));
    const float top = y;
    y += frame.narrow() ? kNarrowMargin : kPageMargin;
    y += draw_trouble(frame, y);
    switch (tab) {
        case app::Tab::kJob: y = draw_job_tab(frame, y); break;
        case app::Tab::kRaw: y = draw_raw(frame, y); break;
        case app::Tab::kRequest: y = draw_request(frame, y); break;
        case app::Tab::kChanges: y = draw_history(frame, y); break;
    }
    frame.semantics.close({0, top, frame.view.width, y - top});
    return y;
}

void record_status(Frame& frame) {
    frame.semantics.add(frame.node(Role::kStatus, frame.state.announcement, {0, 0, 1, 1}),
                        "status");
}

}  // namespace

ScreenDrawer::ScreenDrawer(Canvas& canvas, Fonts fonts)
    : canvas_(canvas),
      fonts_(fonts),
      outputs_(std::make_unique<OutputsMemory>()),
      raw_scroll_(std::make_unique<LongScroll>()),
      positions_(std::make_unique<SiblingPositions>()) {}

ScreenDrawer::~ScreenDrawer() = default;

void ScreenDrawer::draw(const app::State& state, const View& view, Screen& screen) {
    screen.semantics.clear();
    screen.scroll_to_y.reset();
    screen.repaint_after_s.reset();
    screen.output_rows_read = 0;
    Frame frame(state, view, fonts_, canvas_.list(), screen);
    frame.outputs = outputs_.get();
    frame.raw_scroll = raw_scroll_.get();
    frame.positions = positions_.get();
    frame.reveal = revealed_number_ != state.raw.reveal_number;
    revealed_number_ = state.raw.reveal_number;
    screen.clear_color = frame.theme.ground;

    // The head is drawn first, because its height says where the content begins, but painted over
    // it.
    frame.begin_content();
    const float header = draw_header(frame);
    frame.begin_ground();
    screen.page_height = draw_content(frame, header);
    if (state.tab == app::Tab::kJob && state.loaded)
        mark_sought(frame,
                    std::exchange(sought_number_, state.sought.number) != state.sought.number);
    frame.end_ground();
    record_status(frame);
}

}  // namespace ui
