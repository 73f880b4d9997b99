// All panels, each in a file of its own: it draws its part of the state where ImGui's cursor is,
// and leaves the cursor below itself.
#pragma once

#include "job/eta.h"
#include "ui/ui.h"

namespace ui {

// head/head.cpp: above the tabs, in place where the window has room for both; else it scrolls
// along.
void draw_head(Ui& ui);
inline constexpr const char* kHeadWindow = "head";

// head/request_fields.cpp: what is asked for, the first line of the head.
void draw_request_fields(Ui& ui);

// head/freshness.cpp: what became of the answer on the screen, in a word and its colour; how fresh
// it is, as much of that as fits `width`, at its right end, on a line as high as controls are; the
// switch `Follow live` on the same line (0 and nothing where there is nothing to follow); and what
// is wrong, above the content of every tab.
struct Outcome {
    std::string word;
    Color color;
};
Outcome outcome_of(const Ui& ui, const app::Loaded& loaded);
void draw_freshness(Ui& ui, float width);
float width_of_live_switch(const Ui& ui);
void draw_live_switch(Ui& ui);
void draw_trouble(Ui& ui);

// head/tabs.cpp: on a line `height` high.
void draw_tabs(Ui& ui, float height);

// head/options.cpp: what was asked for, in words as far as there is room, and the button `Options`,
// at the right end of `width`; and the switches and fields, which are open at first (never in
// narrow windows) and when the user opens them.
void draw_asked_for(Ui& ui, float width);
float width_of_options_button(const Ui& ui);
bool are_options_open(const Ui& ui);
void draw_options(Ui& ui);

// head/settings.cpp: the settings of the page itself, and the button that opens them where the head
// has room for it; elsewhere they are among the options.
bool has_settings_button(const Ui& ui);
float width_of_settings_button(const Ui& ui);
void draw_settings_button(Ui& ui);
void draw_settings(Ui& ui);
// opened.cpp: the button that lets the user choose a file; above a job that did not come from the
// API, where it came from (nothing for others); and what stands in the place of the request.
void open_file_button(Ui& ui, Flow& flow, ButtonLook look);
void draw_source_of_job(Ui& ui);
void draw_source(Ui& ui, const app::PastRequest& past);

// evidence.cpp: the button that saves the evidence file of what is on the screen; and the end of a
// job, with what there is to hand on.
void evidence_button(Ui& ui, ButtonLook look = ButtonLook::kPlain);
float width_of_evidence_button(const Ui& ui, ButtonLook look = ButtonLook::kPlain);
void draw_reports(Ui& ui);

// The tabs.
void draw_job(Ui& ui);
void draw_raw(Ui& ui);
void draw_request(Ui& ui);  // once there was one
void draw_history(Ui& ui);

// Instead of a job; waiting_panels.cpp has the first two.
void draw_welcome(Ui& ui);
void draw_loading(Ui& ui);  // of the request that is on its way
// Where that is for another job than the one on the screen, which is named as what it is above it.
void draw_loading_other(Ui& ui);
// problem/panel.cpp: of the last response, which has no job; and of a load that failed while a job
// is on the screen, above the job, which is named as what it is (nothing where the last load did
// not fail).
void draw_problem(Ui& ui);
void draw_failed_load(Ui& ui);

// The job's cards; what is in the first one.
void draw_verdict(Ui& ui);
void draw_file_checks(Ui& ui);                                      // a line of it
void draw_timeline(Ui& ui, const job::Eta& eta, const Tone& tone);  // `tone` of the verdict
void draw_failures(Ui& ui);  // one below the other; nothing without failures
void draw_changes(Ui& ui);   // nothing when there was nothing to compare
void draw_outputs(Ui& ui);
void draw_input(Ui& ui);
// job/cards.cpp
void draw_references(Ui& ui);
void draw_times(Ui& ui);
void draw_status(Ui& ui);
void draw_other_fields(Ui& ui);  // nothing when every field of the answer is known

// host_notices.cpp: what is to be said about a page around this one; nothing where there is none.
void draw_host_notices(Ui& ui);
// job/compact.cpp: the whole page in the view that a host asks for: no fields, no tabs; the
// verdict, the progress of the outputs, problems, and a way to the full page.
void draw_compact(Ui& ui);
// The beginning of the job's tab where the window is low: the verdict, the progress of the first
// outputs and the switch `Follow live`, which the head and the verdict's card leave out then.
bool has_brief(const Ui& ui);
void draw_brief(Ui& ui);

// scroll_target.cpp: after the job view was drawn, rings the node that was chosen in the raw view.
// One that nothing shows is found in the nearest thing around it that is shown. `scroll` brings it
// into view.
void mark_scroll_target(Ui& ui, bool scroll);

// Parts of the tabs of requests and of changes.
void draw_request_list(Ui& ui);
void draw_timing(Ui& ui, const api::Answer& answer);  // that the browser reports
void draw_change_list(Ui& ui);

}  // namespace ui
