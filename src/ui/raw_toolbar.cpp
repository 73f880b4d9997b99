#include "ui/raw_toolbar.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "app/raw_view.h"
#include "ui/layout.h"
#include "ui/widgets.h"
#include "words/raw.h"

namespace ui {
namespace {

using app::RawMode;

constexpr float kAfterModes = 10;

bool has_tree(const Ui& ui) {
    return app::raw_document(ui.state)->has_root();
}

float width_of_modes(const Ui& ui) {
    if (!has_tree(ui)) return width_of_segments(ui, {words::kBodyAsReceived});
    return width_of_segments(ui, {words::kBodyAsReceived, words::kBodyPretty, words::kBodyAsTree});
}

void draw_folds(Ui& ui, Flow& flow, float gap) {
    const auto fold = [&](std::string_view label, app::Event event, std::string_view hint = {}) {
        flow.next(width_of_button(ui, label, ButtonLook::kQuiet), std::exchange(gap, 0.f));
        if (button(ui, label, {.look = ButtonLook::kQuiet, .description = hint}))
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
    flow.next(width, 0);
    if (!ui.narrow()) push_right(width);
    if (button(ui, words::kCopyBody, {.look = ButtonLook::kQuiet})) ui.emit(app::BodyCopied{});
    ImGui::SameLine(0, 0);
    if (button(ui, words::kSaveBody,
               {.look = ButtonLook::kQuiet, .description = words::kSaveBodyHint})) {
        ui.emit(app::BodySaved{});
    }
}

void draw_actions(Ui& ui, Flow& flow, float gap) {
    if (ui.state.raw.mode == RawMode::kTree && has_tree(ui)) draw_folds(ui, flow, gap);
    draw_copy_and_save(ui, flow);
}

// The name, and "file 559c…" for an object.
std::vector<std::pair<std::string, std::string>> bodies_of(const app::State& state) {
    std::vector<std::pair<std::string, std::string>> bodies{{"", words::kBodyOfJob}};
    for (const auto& [key, object] : state.objects) {
        if (app::body_of(object) == nullptr) continue;
        std::string name = key;
        std::replace(name.begin(), name.end(), '/', ' ');
        bodies.emplace_back(key, std::move(name));
    }
    return bodies;
}

}  // namespace

void draw_raw_bodies(Ui& ui) {
    const auto bodies = bodies_of(ui.state);
    if (bodies.size() == 1) return;
    Padding padding(kGap, 12, 4);
    Scope group(ui, Role::kRadioGroup, words::kBodyOf);
    Flow flow(6, 8);
    const float label = width_of(ui, kCaption, words::kBodyOf);
    flow.next(label);
    painted_text(ui, kCaption, words::kBodyOf, {label, ui.tool_height()});
    for (const auto& [key, name] : bodies) {
        // Each in its own frame, since there may be many.
        const float width = width_of_choice(ui, name);
        flow.next(width);
        if (choice(ui, name, ui.state.raw.body == key,
                   {.framed = true, .width = std::min(width, room())})) {
            ui.emit(app::RawBodyChosen{key});
        }
    }
}

const char* name_of_raw_mode(const Ui& ui) {
    constexpr const char* kNames[] = {words::kBodyAsReceived, words::kBodyPretty,
                                      words::kBodyAsTree};
    return kNames[static_cast<size_t>(ui.state.raw.mode)];
}

void draw_raw_modes(Ui& ui) {
    Segments modes(ui, words::kShowTheBody);
    const auto mode = [&](const char* name, RawMode which, const char* hint, char key) {
        if (modes.choice(name, ui.state.raw.mode == which,
                         {.description = hint, .shortcut = key})) {
            ui.emit(app::RawModeChosen{which});
        }
    };
    mode(words::kBodyAsReceived, RawMode::kAsReceived, words::kBodyAsReceivedHint, '1');
    if (!has_tree(ui)) return;
    mode(words::kBodyPretty, RawMode::kPretty, words::kBodyPrettyHint, '2');
    mode(words::kBodyAsTree, RawMode::kTree, words::kBodyAsTreeHint, '3');
}

void draw_raw_toolbar(Ui& ui) {
    Flow flow(0, 8);
    flow.next(width_of_modes(ui));
    draw_raw_modes(ui);
    draw_actions(ui, flow, kAfterModes);
}

void draw_raw_actions(Ui& ui) {
    Flow flow(0, 8);
    draw_actions(ui, flow, 0);
}

}  // namespace ui
