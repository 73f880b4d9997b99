// The head of the page, in two lines: the job that is asked for and how fresh it is; the tabs, what
// was asked for and how times are read. The options open below.
#include "ui/memory.h"
#include "ui/panels.h"
#include "ui/time_text.h"
#include "words/page.h"

namespace ui {
namespace {

bool stays_in_place(const Ui& ui) {
    constexpr float kLeastHeight = 560;
    if (ui.narrow() || ui.view.height < kLeastHeight) return false;
    const auto known = ui.heights.find(kHeadWindow);
    return known == ui.heights.end() || known->second <= ui.view.height / 2;
}

// First in the order of the keyboard, and seen only then: where it goes is the browser's matter.
void skip_link(Ui& ui) {
    constexpr ImVec2 kSize{24, 36};
    const ImVec2 at = ImGui::GetCursorScreenPos();
    ImGui::ItemAdd({at, {at.x + kSize.x, at.y + kSize.y}}, 0);
    ui.record({.role = Role::kLink, .name = words::kSkipToJob});
}

// At the right end of the line.
void draw_tools(Ui& ui) {
    constexpr float kSettingsGap = 8;
    const bool with_times = !ui.narrow();
    float beside = with_times ? width_of_times_switch() + kGap : 0;
    if (has_settings_button(ui)) beside += width_of_settings_button(ui) + kSettingsGap;
    draw_asked_for(ui, room() - beside);
    if (!with_times) return;
    ImGui::SameLine(0, kGap);
    times_switch(ui);
    if (!has_settings_button(ui)) return;
    ImGui::SameLine(0, kSettingsGap);
    draw_settings_button(ui);
}

void draw_tabs_line(Ui& ui) {
    const float height = ui.view.touch ? 44 : 47;
    Flow line(kGap, 0);
    line.next(0);
    draw_tabs(ui, height);
    line.next(width_of_options_button(ui));
    Middle middle(height, ui.tool_height());
    draw_tools(ui);
}

// Below the lines of the head.
void draw_opened(Ui& ui, float padding, void (*draw)(Ui&)) {
    const float margin = page_margin(ui.view);
    {
        Inset inset(margin, margin);
        space(padding);
        draw(ui);
        space(padding);
    }
    rule(ui);
}

void draw_lines(Ui& ui) {
    const float margin = page_margin(ui.view);
    const float padding = ui.view.touch ? 8 : 10;
    ImGui::Dummy({room(), padding});
    {
        Inset inset(margin, margin);
        draw_request_fields(ui);
        space(ui.narrow() ? padding / 2 : padding);
        draw_tabs_line(ui);
    }
    rule(ui);
    if (are_options_open(ui)) draw_opened(ui, padding, draw_options);
    if (has_settings_button(ui) && ui.state.settings_open) draw_opened(ui, padding, draw_settings);
}

// Over the lower edge.
void draw_reload_progress(Ui& ui) {
    constexpr float kHeight = 3;
    if (!ui.state.is_loading() || !ui.state.loaded) return;
    const ImVec2 below = ImGui::GetCursorScreenPos();
    ImGui::SetCursorScreenPos({below.x, below.y - kHeight});
    progress(ui, words::kReloadProgress, ui.state.pending->percent_received(),
             ui.theme.running.strong, {.height = kHeight, .running = true});
}

}  // namespace

void draw_head(Ui& ui) {
    const bool fixed = stays_in_place(ui);
    {
        Window window(ui, kHeadWindow, fixed ? Layer::kFixed : Layer::kScrolled);
        ImGui::PushStyleVarY(ImGuiStyleVar_ItemSpacing, 0);
        {
            Scope controls(ui, Role::kRegion, words::kRequestControls);
            skip_link(ui);
            draw_lines(ui);
            draw_reload_progress(ui);
        }
        ImGui::PopStyleVar();
    }
    if (fixed) ui.covered_top = ui.heights[kHeadWindow];
}

}  // namespace ui
