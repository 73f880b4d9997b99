// The controls of the raw view: whose body, shown how; folding it, copying and saving it whole.
#include "app/raw_body.h"
#include "ui/panels.h"
#include "ui/raw/parts.h"
#include "words/raw.h"

namespace ui {
namespace {

using app::RawMode;

constexpr float kAfterModes = 10;

// The ways to show the body; only one of them needs no tree.
std::span<const Choice> modes_of(const Ui& ui) {
    static constexpr Choice kModes[] = {{words::kBodyAsReceived, words::kBodyAsReceivedHint, '1'},
                                        {words::kBodyPretty, words::kBodyPrettyHint, '2'},
                                        {words::kBodyAsTree, words::kBodyAsTreeHint, '3'}};
    return std::span(kModes).first(app::has_tree(ui.state) ? 3 : 1);
}

void draw_folds(Ui& ui, Flow& flow, float gap) {
    const auto fold = [&](std::string_view label, auto event, std::string_view hint = {}) {
        if (button(ui, flow, label, {.look = ButtonLook::kQuiet, .description = hint},
                   std::exchange(gap, 0.f)))
            ui.emit(std::move(event));
    };
    fold(words::kExpandLevel, app::LevelUnfolded{}, words::kExpandLevelHint);
    if (ui.state.raw.selected != document::kNoNode) {
        fold(words::kExpandBranch, app::BranchFolded{false}, words::kBranchHint);
        fold(words::kCollapseBranch, app::BranchFolded{true}, words::kBranchHint);
    }
    fold(words::kUnfoldAll, app::AllUnfolded{});
    fold(words::kFoldAll, app::AllFolded{});
}

void draw_copy_and_save(Ui& ui, Flow& flow) {
    const float width = width_of_button(ui, words::kCopyBody, ButtonLook::kQuiet) +
                        width_of_button(ui, words::kSaveBody, ButtonLook::kQuiet);
    const float evidence = width_of_evidence_button(ui, ButtonLook::kQuiet);
    flow.next(width + evidence, 0);
    if (!ui.narrow()) push_right(width + evidence);
    if (button(ui, words::kCopyBody, {.look = ButtonLook::kQuiet})) ui.emit(app::BodyCopied{});
    ImGui::SameLine(0, 0);
    if (button(ui, words::kSaveBody,
               {.look = ButtonLook::kQuiet, .description = words::kSaveBodyHint})) {
        ui.emit(app::BodySaved{});
    }
    ImGui::SameLine(0, 0);
    evidence_button(ui, ButtonLook::kQuiet);
}

void draw_actions(Ui& ui, Flow& flow, float gap) {
    if (ui.state.raw.mode == RawMode::kTree && app::has_tree(ui.state)) draw_folds(ui, flow, gap);
    draw_copy_and_save(ui, flow);
}

}  // namespace

void draw_raw_bodies(Ui& ui) {
    const auto bodies = app::raw_bodies(ui.state);
    if (bodies.size() == 1) return;
    Padding padding(kGap, 12, 4);
    Scope group(ui, Role::kRadioGroup, words::kBodyOf);
    Flow flow(6, 8);
    const float label = width_of(kCaption, words::kBodyOf);
    flow.next(label);
    painted_text(ui, kCaption, words::kBodyOf, {label, ui.tool_height()});
    for (const auto& [key, name] : bodies) {
        flow.next(width_of_choice(name));
        if (choice(ui, {name}, ui.state.raw.body == key)) ui.emit(app::RawBodyChosen{key});
    }
}

std::string_view name_of_raw_mode(const Ui& ui) {
    return modes_of(ui)[static_cast<size_t>(ui.state.raw.mode)].label;
}

void draw_raw_modes(Ui& ui) {
    const auto chosen = static_cast<size_t>(ui.state.raw.mode);
    segments(ui, words::kShowTheBody, modes_of(ui), chosen,
             [&](size_t mode) { ui.emit(app::RawModeChosen{static_cast<RawMode>(mode)}); });
}

void draw_raw_toolbar(Ui& ui) {
    Flow flow(0, 8);
    flow.next(width_of_segments(modes_of(ui)));
    draw_raw_modes(ui);
    draw_actions(ui, flow, kAfterModes);
}

void draw_raw_actions(Ui& ui) {
    Flow flow(0, 8);
    draw_actions(ui, flow, 0);
}

void menu_button(Ui& ui, std::string_view name, std::string_view description, app::RawMenu menu) {
    const std::string key = std::to_string(static_cast<int>(menu));
    if (fold_button(ui, name, ui.state.raw.menu == menu, description, key))
        ui.emit(app::RawMenuToggled{menu});
}

}  // namespace ui
