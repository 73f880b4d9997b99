#include "ui/old/raw_footer.h"

#include <vector>

#include "app/raw_view.h"
#include "app/show_in_job.h"
#include "document/paths.h"
#include "document/query.h"
#include "ui/old/flow.h"
#include "ui/old/widgets.h"
#include "words/raw_view.h"

namespace ui::old {
namespace {

std::vector<Button> buttons_of(const app::State& state) {
    using app::RawPart;
    const document::Document& document = *app::raw_document(state);
    const document::NodeId node = state.raw.selected;
    const auto copy = [](std::string_view label, RawPart part, std::string_view description = {}) {
        return Button{label, app::RawPartCopied{part}, ButtonLook::kQuiet, "", description};
    };
    std::vector<Button> buttons{copy(words::kCopyPath, RawPart::kPath)};
    if (!document[node].key.empty()) buttons.push_back(copy(words::kCopyKey, RawPart::kKey));
    if (!document::is_container(document, node))
        buttons.push_back(copy(words::kCopyValue, RawPart::kValue, words::kCopyValueHint));
    buttons.push_back(copy(words::kCopyAsReceived, RawPart::kBranch, words::kCopyAsReceivedHint));
    if (app::can_show_in_job(state))
        buttons.push_back({words::kShowInJob, app::NodeShownInJob{}, ButtonLook::kSoft});
    return buttons;
}

std::vector<Choice> languages_of(const app::State& state) {
    using document::PathLanguage;
    constexpr std::pair<const char*, PathLanguage> kLanguages[] = {
        {"JSONPath", PathLanguage::kJsonPath},
        {words::kJsonPointer, PathLanguage::kJsonPointer},
        {"jq", PathLanguage::kJq},
        {"XPath", PathLanguage::kXPath}};
    const bool xml = app::raw_document(state)->format == document::Format::kXml;
    const PathLanguage chosen = app::path_language(state);
    std::vector<Choice> choices;
    for (const auto& [name, language] : kLanguages) {
        if (language == PathLanguage::kXPath && !xml) continue;
        choices.push_back({name, language == chosen, app::PathLanguageChosen{language}});
    }
    return choices;
}

// The controls beside the path, or below it where there is no room for both.
struct Layout {
    std::vector<Choice> languages;
    std::vector<Button> buttons;
    float left = 0;
    float right = 0;
    float control_height = 28;
    float languages_width = 0;
    float controls_width = 0;  // in one line
    bool stacked = false;
    float height = 0;  // of the whole bar

    Flow flow(float top) const {
        // The last button's text, not its ground, stands at the edge.
        Flow flow{left, right + 9, control_height + 2, left, top + 34};
        if (!stacked) {
            flow.x = right + 8 - controls_width;
            flow.y = top + 8;
        }
        return flow;
    }
};

constexpr float kLanguagesGap = 8;

Layout layout_of(const Frame& frame) {
    Layout layout;
    const document::Document& document = *app::raw_document(frame.state);
    const document::NodeId node = frame.state.raw.selected;
    if (node >= document.nodes.size()) return layout;
    layout.languages = languages_of(frame.state);
    layout.buttons = buttons_of(frame.state);
    layout.left = frame.margin();
    layout.right = frame.view.width - layout.left;
    if (frame.state.touch) layout.control_height = 44;
    layout.languages_width = segments_width(frame, layout.languages);
    layout.controls_width = layout.languages_width + kLanguagesGap;
    for (const Button& button : layout.buttons)
        layout.controls_width += button_width(frame, button);
    layout.stacked = layout.right - layout.left - layout.controls_width < 320;
    Flow flow = layout.flow(0);
    flow.place(layout.languages_width, kLanguagesGap);
    for (const Button& button : layout.buttons) flow.place(button_width(frame, button), 0);
    layout.height = flow.y + layout.control_height + 8;
    return layout;
}

}  // namespace

float raw_footer_height(const Frame& frame) {
    return layout_of(frame).height;
}

void draw_raw_footer(Frame& frame) {
    const Layout layout = layout_of(frame);
    if (layout.height == 0) return;
    frame.set_layer(Layer::kFixed);
    const Rect bar{0, frame.view.height - layout.height, frame.view.width, layout.height};
    frame.semantics.open(frame.node(Role::kRegion, words::kSelectedRow, bar));
    frame.fill(bar, frame.theme.card);
    frame.line(0, bar.y, bar.width, bar.y, frame.theme.line);
    const float path_y = bar.y + (layout.stacked ? 8 : (bar.height - 22) / 2);
    const float path_room =
        layout.right - layout.left - (layout.stacked ? 0 : layout.controls_width + 16);
    frame.label_fitted({layout.left, path_y, path_room, 22}, frame.code(),
                       frame.state.raw.selected_path);
    Flow flow = layout.flow(bar.y);
    const float x = flow.place(layout.languages_width, kLanguagesGap);
    draw_segments(frame, x, flow.y, layout.control_height, words::kPathLanguage, layout.languages);
    for (const Button& button : layout.buttons) {
        const float button_x = flow.place(button_width(frame, button), 0);
        draw_button(frame, button_x, flow.y, layout.control_height, button);
    }
    frame.semantics.close();
    frame.set_layer(Layer::kScrolled);
}

}  // namespace ui::old
