#include "ui/old/raw_toolbar.h"

#include <algorithm>
#include <cmath>

#include "app/raw_view.h"
#include "ui/old/flow.h"
#include "ui/old/widgets.h"
#include "words/options.h"
#include "words/raw_view.h"

namespace ui::old {
namespace {

void draw_modes(Frame& frame, Flow& flow, bool has_tree) {
    using app::RawMode;
    constexpr std::pair<const char*, RawMode> kModes[] = {
        {words::kBodyAsReceived, RawMode::kAsReceived},
        {words::kBodyPretty, RawMode::kPretty},
        {words::kBodyAsTree, RawMode::kTree}};
    constexpr const char* kDescriptions[] = {words::kBodyAsReceivedHint, words::kBodyPrettyHint,
                                             words::kBodyAsTreeHint};
    std::vector<Choice> modes;
    for (size_t index = 0; index < (has_tree ? 3 : 1); ++index) {
        const auto& [name, mode] = kModes[index];
        modes.push_back({name, frame.state.raw.mode == mode, app::RawModeChosen{mode},
                         kDescriptions[index], static_cast<char>('1' + index)});
    }
    const float x = flow.place(segments_width(frame, modes), 10);
    draw_segments(frame, x, flow.y, frame.tool_height(), words::kShowTheBody, modes);
}

// Each in its own frame, since there may be many.
void draw_bodies(Frame& frame, Flow& flow) {
    std::vector<Choice> bodies{
        {words::kBodyOfJob, frame.state.raw.body.empty(), app::RawBodyChosen{}}};
    std::vector<std::string> names;
    names.reserve(frame.state.objects.size());
    for (const auto& [key, object] : frame.state.objects) {
        if (app::body_of(object) == nullptr) continue;
        std::string& name = names.emplace_back(key);
        std::replace(name.begin(), name.end(), '/', ' ');
        bodies.push_back({name, frame.state.raw.body == key, app::RawBodyChosen{key}});
    }
    if (bodies.size() == 1) return;
    const float height = frame.tool_height();
    const TextStyle style = frame.caption();
    flow.new_line();
    const float label_x = flow.place(frame.width_of(style, words::kBodyOf), 8);
    frame.paint_text(label_x, flow.y + (height - style.line_height()) / 2, style, words::kBodyOf);
    frame.semantics.open(
        frame.node(Role::kRadioGroup, words::kBodyOf, {flow.left, flow.y, flow.width(), 0}));
    const float top = flow.y;
    for (const Choice& body : bodies) {
        const float width = std::min(choice_width(frame, body), flow.width());
        const float x = flow.place(width, 6);
        draw_choice(frame, {x, flow.y, width, height}, body, true);
    }
    frame.semantics.close({flow.left, top, flow.width(), flow.y + height - top});
}

std::vector<Button> fold_buttons(const Frame& frame) {
    const bool selected = frame.state.raw.selected != document::kNoNode;
    std::vector<Button> buttons{{words::kExpandLevel, app::LevelUnfolded{}, ButtonLook::kQuiet, "",
                                 words::kExpandLevelHint}};
    if (selected) {
        buttons.push_back({words::kExpandBranch, app::BranchFolded{false}, ButtonLook::kQuiet, "",
                           words::kBranchHint});
        buttons.push_back({words::kCollapseBranch, app::BranchFolded{true}, ButtonLook::kQuiet, "",
                           words::kBranchHint});
    }
    // kExpandAll is what a switch of the request is called.
    buttons.push_back(
        {words::kExpandAll, app::AllUnfolded{}, ButtonLook::kQuiet, words::kUnfoldAll});
    buttons.push_back({words::kCollapseAll, app::AllFolded{}, ButtonLook::kQuiet, words::kFoldAll});
    return buttons;
}

}  // namespace

float draw_raw_toolbar(Frame& frame, const Rect& area) {
    const float height = frame.tool_height();
    Flow flow{area.x + 16, area.x + area.width - 16, height + 8, area.x + 16, area.y + 14};
    const bool has_tree = app::raw_document(frame.state)->has_root();
    draw_modes(frame, flow, has_tree);
    if (frame.state.raw.mode == app::RawMode::kTree && has_tree) {
        for (const Button& button : fold_buttons(frame)) {
            const float x = flow.place(button_width(frame, button), 0);
            draw_button(frame, x, flow.y, height, button);
        }
    }
    const Button copy{words::kCopyBody, app::BodyCopied{}, ButtonLook::kQuiet};
    const Button save{words::kSaveBody, app::BodySaved{}, ButtonLook::kQuiet, "",
                      words::kSaveBodyHint};
    const float both = button_width(frame, copy) + button_width(frame, save);
    const float both_x = flow.place(both, 0);
    const float x = frame.narrow() ? both_x : std::max(both_x, flow.right + 8 - both);
    const float copy_width = draw_button(frame, x, flow.y, height, copy);
    draw_button(frame, x + copy_width, flow.y, height, save);
    draw_bodies(frame, flow);
    return flow.y + height + 13 - area.y;
}

}  // namespace ui::old
