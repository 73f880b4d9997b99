// The tabs of the page.
#include <cmath>

#include "app/history.h"
#include "app/tabs.h"
#include "ui/panels.h"
#include "words/page.h"

namespace ui {
namespace {

// As wide as in its bold, chosen form, so that choosing moves nothing.
bool tab_button(Ui& ui, std::string_view name, bool chosen, bool disabled, float height) {
    constexpr float kMark = 2;
    constexpr TextStyle kChosen{Face::kSemibold, 15, &Theme::text};
    constexpr TextStyle kOther{Face::kText, 15, &Theme::muted};
    const float width = std::ceil(width_of(kChosen, name)) + 2 * (ui.narrow() ? 10 : 14);
    ImGui::BeginDisabled(disabled);
    const ImRect bounds = item({width, height});
    if (ImGui::IsItemVisible()) {
        const TextStyle style = chosen ? kChosen : disabled ? kOther.in(&Theme::faint) : kOther;
        paint_text(ui, bounds, style, name, 0.5f);
        if (chosen)
            ImGui::GetWindowDrawList()->AddRectFilled({bounds.Min.x, bounds.Max.y - kMark},
                                                      bounds.Max, ui.theme.accent.strong);
    }
    const bool pressed =
        ui.record({.role = Role::kTab, .name = std::string(name), .selected = chosen});
    ImGui::EndDisabled();
    return pressed;
}

}  // namespace

void draw_tabs(Ui& ui, float height) {
    const std::pair<const char*, app::Tab> tabs[] = {{words::kJob, app::Tab::kJob},
                                                     {words::kRaw, app::Tab::kRaw},
                                                     {words::kRequest, app::Tab::kRequest},
                                                     {words::kChanges, app::Tab::kChanges}};
    Scope list(ui, Role::kTabList, words::kViews);
    for (const auto& [name, tab] : tabs) {
        if (tab == app::Tab::kChanges && !app::has_history(ui.state)) continue;
        if (tab != app::Tab::kJob) ImGui::SameLine(0, ui.narrow() ? 0 : 4);
        const bool disabled = !app::has_content(ui.state, tab);
        if (tab_button(ui, name, ui.state.tab == tab, disabled, height))
            ui.emit(app::TabChosen{tab});
    }
}

}  // namespace ui
