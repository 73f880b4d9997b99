#include "ui/old/header.h"

#include "app/history.h"
#include "ui/old/waiting_panels.h"
#include "ui/old/widgets.h"
#include "words/common.h"
#include "words/header.h"

namespace ui::old {
namespace {

constexpr float kTabsHeight = 43;
constexpr float kMinHeightForFixed = 560;

bool tab_enabled(const app::State& state, app::Tab tab) {
    if (tab == app::Tab::kRaw) return state.loaded.has_value();
    if (tab == app::Tab::kRequest) return state.loaded || state.pending;
    return true;
}

}  // namespace

float draw_tabs(Frame& frame, float y) {
    const Rect bar{0, y, frame.view.width, kTabsHeight};
    frame.fill(bar, frame.theme.card);
    frame.line(0, bar.bottom() - 1, bar.width, bar.bottom() - 1, frame.theme.line);
    frame.semantics.open(frame.node(Role::kTabList, words::kViews, bar));
    float x = frame.margin();
    const std::pair<const char*, app::Tab> tabs[] = {{words::kJob, app::Tab::kJob},
                                                     {words::kRaw, app::Tab::kRaw},
                                                     {words::kRequest, app::Tab::kRequest},
                                                     {words::kChanges, app::Tab::kChanges}};
    for (const auto& [name, tab] : tabs) {
        if (tab == app::Tab::kChanges && !app::has_history(frame.state)) continue;
        const bool chosen = frame.state.tab == tab;
        const bool enabled = tab_enabled(frame.state, tab);
        TextStyle style{chosen ? Face::kSemibold : Face::kText, 15,
                        chosen ? frame.theme.text : frame.theme.muted};
        if (!enabled) style.color = frame.theme.faint;
        const Rect rect{x, y, frame.width_of(style, name) + 28, kTabsHeight};
        frame.paint_text(x + 14, y + 10, style, name);
        if (chosen) frame.fill({x, bar.bottom() - 2, rect.width, 2}, frame.theme.accent.strong);
        SemanticNode node = frame.node(Role::kTab, name, rect);
        node.selected = chosen;
        node.disabled = !enabled;
        node.on_activate = app::TabChosen{tab};
        frame.semantics.add(std::move(node));
        x += rect.width + 4;
    }
    frame.semantics.close();
    return kTabsHeight;
}

float draw_header(Frame& frame) {
    const bool fixed = !frame.narrow() && frame.view.height >= kMinHeightForFixed;
    frame.draw_here();
    frame.set_layer(fixed ? Layer::kFixed : Layer::kScrolled);
    frame.semantics.open(
        frame.node(Role::kRegion, words::kRequestControls, {0, 0, frame.view.width, 0}));
    float y = draw_top_bar(frame, 0);
    y += draw_options(frame, y);
    y += draw_tabs(frame, y);
    if (frame.state.is_loading() && frame.state.loaded) {
        draw_progress(frame, {0, y - 3, frame.view.width, 3},
                      percent_received(*frame.state.pending), frame.theme.running.strong,
                      words::kReloadProgress, true);
    }
    frame.semantics.close({0, 0, frame.view.width, y});
    frame.set_layer(Layer::kScrolled);
    if (fixed) frame.covered_top = y;
    return y;
}

}  // namespace ui::old
