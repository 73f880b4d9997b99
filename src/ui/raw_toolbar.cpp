#include "ui/raw_toolbar.h"

#include <algorithm>
#include <cmath>

#include "app/raw_view.h"
#include "ui/flow.h"
#include "ui/widgets.h"

namespace ui {
namespace {

float tool_height(const Frame& frame) {
    return frame.state.touch ? 44.f : 28.f;
}

void draw_modes(Frame& frame, Flow& flow, bool has_tree) {
    using app::RawMode;
    constexpr std::pair<const char*, RawMode> kModes[] = {{"As received", RawMode::kAsReceived},
                                                          {"Pretty", RawMode::kPretty},
                                                          {"Tree", RawMode::kTree}};
    constexpr const char* kDescriptions[] = {
        "The body byte for byte. Key 1",
        "One token after the other, with line breaks of ours. Key 2",
        "The same, to fold and to take paths from. Key 3"};
    std::vector<Choice> modes;
    for (size_t index = 0; index < (has_tree ? 3 : 1); ++index) {
        const auto& [name, mode] = kModes[index];
        modes.push_back({name, frame.state.raw.mode == mode, app::RawModeChosen{mode},
                         kDescriptions[index], static_cast<char>('1' + index)});
    }
    const float x = flow.place(segments_width(frame, modes), 10);
    draw_segments(frame, x, flow.y, tool_height(frame), "Show the body", modes);
}

// Each in its own frame, since there may be many.
void draw_bodies(Frame& frame, Flow& flow) {
    std::vector<Choice> bodies{{"job", frame.state.raw.body.empty(), app::RawBodyChosen{}}};
    std::vector<std::string> names;
    names.reserve(frame.state.objects.size());
    for (const auto& [key, object] : frame.state.objects) {
        if (app::body_of(object) == nullptr) continue;
        std::string& name = names.emplace_back(key);
        std::replace(name.begin(), name.end(), '/', ' ');
        bodies.push_back({name, frame.state.raw.body == key, app::RawBodyChosen{key}});
    }
    if (bodies.size() == 1) return;
    const float height = tool_height(frame);
    const TextStyle style = frame.caption();
    flow.new_line();
    const float label_x = flow.place(frame.width_of(style, "Body of"), 8);
    frame.paint_text(label_x, flow.y + (height - style.line_height()) / 2, style, "Body of");
    frame.semantics.open(
        frame.node(Role::kRadioGroup, "Body of", {flow.left, flow.y, flow.width(), 0}));
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
    std::vector<Button> buttons{
        {"Expand level", app::LevelUnfolded{}, ButtonLook::kQuiet, "", "One level more"}};
    if (selected) {
        buttons.push_back({"Expand branch", app::BranchFolded{false}, ButtonLook::kQuiet, "",
                           "All that is in the selected row"});
        buttons.push_back({"Collapse branch", app::BranchFolded{true}, ButtonLook::kQuiet, "",
                           "All that is in the selected row"});
    }
    // "Expand all" is what a switch of the request is called.
    buttons.push_back({"Expand all", app::AllUnfolded{}, ButtonLook::kQuiet, "Unfold all"});
    buttons.push_back({"Collapse all", app::AllFolded{}, ButtonLook::kQuiet, "Fold all"});
    return buttons;
}

}  // namespace

float draw_raw_toolbar(Frame& frame, const Rect& area) {
    const float height = tool_height(frame);
    Flow flow{area.x + 16, area.x + area.width - 16, height + 8, area.x + 16, area.y + 14};
    const bool has_tree = app::raw_document(frame.state)->has_root();
    draw_modes(frame, flow, has_tree);
    if (frame.state.raw.mode == app::RawMode::kTree && has_tree) {
        for (const Button& button : fold_buttons(frame)) {
            const float x = flow.place(button_width(frame, button), 0);
            draw_button(frame, x, flow.y, height, button);
        }
    }
    const Button copy{"Copy body", app::BodyCopied{}, ButtonLook::kQuiet};
    const Button save{"Save body", app::BodySaved{}, ButtonLook::kQuiet, "", "Byte for byte"};
    const float both = button_width(frame, copy) + button_width(frame, save);
    const float both_x = flow.place(both, 0);
    const float x = frame.narrow() ? both_x : std::max(both_x, flow.right + 8 - both);
    const float copy_width = draw_button(frame, x, flow.y, height, copy);
    draw_button(frame, x + copy_width, flow.y, height, save);
    draw_bodies(frame, flow);
    return flow.y + height + 13 - area.y;
}

}  // namespace ui
