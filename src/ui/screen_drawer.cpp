#include "ui/screen_drawer.h"

#include "app/request_words.h"
#include "app/tabs.h"
#include "ui/memory.h"
#include "ui/panels.h"

namespace ui {
namespace {

constexpr int kMostLayouts = 3;

void draw_job_tab(Ui& ui) {
    const app::State& state = ui.state;
    if (state.loaded && !state.loaded->problem) {
        draw_failed_load(ui);
        return draw_job(ui);
    }
    if (!ui.narrow()) space(24);
    if (state.loaded) return draw_problem(ui);
    state.pending ? draw_loading(ui) : draw_welcome(ui);
}

void draw_tab(Ui& ui, app::Tab tab) {
    switch (tab) {
        case app::Tab::kJob: return draw_job_tab(ui);
        case app::Tab::kRaw: return draw_raw(ui);
        case app::Tab::kRequest: return draw_request(ui);
        default: return draw_history(ui);
    }
}

// What was drawn from `top` on, which is not what is waited for.
void dim(const Ui& ui, ImVec2 top) {
    constexpr Color kHalf = 0x80ffffff;
    ImGui::GetWindowDrawList()->AddRectFilled(top, {top.x + room(), ImGui::GetCursorScreenPos().y},
                                              ui.theme.background & kHalf);
}

// Above the content of every tab.
void draw_content(Ui& ui) {
    const app::Tab tab = app::shown_tab(ui.state);
    const char* const names[] = {words::kJob, words::kRaw, words::kRequest, words::kChanges};
    const float margin = page_margin(ui.view);
    Scope panel(ui, Role::kTabPanel, names[static_cast<size_t>(tab)]);
    Inset inset(margin, margin);
    space(ui.narrow() ? kNarrowMargin : kPageMargin);
    draw_host_notices(ui);
    draw_trouble(ui);
    draw_loading_other(ui);
    const ImVec2 top = ImGui::GetCursorScreenPos();
    draw_tab(ui, tab);
    if (app::loads_other_job(ui.state)) dim(ui, top);
    space(kGap);
}

}  // namespace

ScreenDrawer::ScreenDrawer(Context& context)
    : context_(context), memory_(std::make_unique<Memory>()) {}

ScreenDrawer::~ScreenDrawer() = default;

void ScreenDrawer::draw_all(Ui& ui, bool scroll_to_target) {
    const bool compact = ui.state.host.compact;
    if (!compact) draw_head(ui);
    const float head = compact ? 0 : ui.heights[kHeadWindow];
    Window window(ui, kPageWindow, Layer::kScrolled);
    ImGui::Dummy({0, head});
    compact ? draw_compact(ui) : draw_content(ui);
    if (ui.state.tab == app::Tab::kJob && ui.state.loaded) mark_scroll_target(ui, scroll_to_target);
    ui.screen.page_height = ImGui::GetCursorScreenPos().y - ui.surface.origin.y;
    ImGui::GetCurrentContext()->LastItemData.Rect = {0, 0, 1, 1};
    ui.record({.role = Role::kStatus, .name = ui.state.announcement}, "status");
}

ImDrawData& ScreenDrawer::draw(const app::State& state, const View& view, ImVec2 density,
                               Screen& screen) {
    const bool reveal =
        std::exchange(revealed_number_, state.raw.reveal_number) != state.raw.reveal_number;
    const bool scroll_to_target =
        std::exchange(target_number_, state.scroll_target.number) != state.scroll_target.number;
    const LongScroll scroll = memory_->raw_scroll;
    for (int layouts = 1;; ++layouts) {
        memory_->raw_scroll = scroll;  // a frame scrolls once, however often it is laid out
        Ui ui(state, view, *memory_, screen);
        ui.reveal = reveal;
        context_.begin(view, ui.theme, density);
        draw_all(ui, scroll_to_target);
        if (ui.is_settled() || layouts == kMostLayouts) return context_.render();
        context_.end();
    }
}

std::vector<app::Event> ScreenDrawer::press(const app::State& state, const View& view,
                                            std::span<const Press> presses) {
    const LongScroll scroll = memory_->raw_scroll;
    Screen screen;
    Ui ui(state, view, *memory_, screen, presses);
    context_.begin(view, ui.theme, ImGui::GetIO().DisplayFramebufferScale);
    draw_all(ui, false);
    context_.end();
    memory_->raw_scroll = scroll;  // a press scrolls nothing
    return ui.events();
}

}  // namespace ui
