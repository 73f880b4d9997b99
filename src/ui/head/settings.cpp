// The settings of the page itself: in wide windows below the head, on request; in others among the
// options, since the head has no room for one more button.
#include <cmath>

#include "ui/panels.h"
#include "words/settings.h"

namespace ui {
namespace {

constexpr float kSettingGap = 18;

void draw_theme(Ui& ui, Flow& flow) {
    static constexpr Choice kThemes[] = {
        {words::kThemeAuto, words::kThemeAutoHint}, {words::kThemeLight}, {words::kThemeDark}};
    constexpr float kGap = 8;
    const float label = std::ceil(width_of(kCaption, words::kTheme));
    flow.next(label + kGap + width_of_segments(kThemes));
    text(ui, kCaption, words::kTheme, {.width = label, .height = ui.tool_height()});
    ImGui::SameLine(0, kGap);
    segments(ui, words::kTheme, kThemes, static_cast<size_t>(ui.state.theme), [&](size_t theme) {
        ui.emit(app::ThemeChosen{static_cast<app::ThemeChoice>(theme)});
    });
}

void draw_memory(Ui& ui, Flow& flow) {
    const app::Memory& memory = ui.state.memory;
    if (!memory.possible)
        return flowing_text(ui, flow, kNote, words::kMemoryImpossible, ui.tool_height());
    flow.next(width_of_check_box(words::kRemember));
    if (check_box(ui, words::kRemember, memory.on, words::kRememberHint))
        ui.emit(app::MemorySwitched{});
    if (!memory.on) return;
    if (button(ui, flow, words::kForgetAll,
               {.look = ButtonLook::kQuiet, .description = words::kForgetAllHint}))
        ui.emit(app::MemoryForgotten{});
}

}  // namespace

bool has_settings_button(const Ui& ui) {
    constexpr float kLeastWidth = 900;
    return ui.view.width >= kLeastWidth;
}

float width_of_settings_button(const Ui& ui) {
    return width_of_fold_button(ui, words::kSettings);
}

void draw_settings_button(Ui& ui) {
    if (fold_button(ui, words::kSettings, ui.state.settings_open, words::kSettingsHint))
        ui.emit(app::SettingsToggled{});
}

void draw_settings(Ui& ui) {
    Scope group(ui, Role::kGroup, words::kSettings);
    Flow flow(kSettingGap, ui.view.touch ? 4 : 8);
    draw_theme(ui, flow);
    draw_memory(ui, flow);
    if (button(ui, flow, words::kKeyboardShortcuts,
               {.look = ButtonLook::kQuiet, .description = words::kKeyboardShortcutsHint}))
        ui.emit(app::KeysAsked{});
}

}  // namespace ui
