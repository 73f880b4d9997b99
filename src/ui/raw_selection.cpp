#include "ui/raw_selection.h"

#include <utility>
#include <vector>

#include "app/raw_view.h"
#include "app/show_in_job.h"
#include "document/path/paths.h"
#include "document/query.h"
#include "ui/layout.h"
#include "ui/memory.h"
#include "ui/raw_menu.h"
#include "ui/text.h"
#include "ui/widgets.h"
#include "words/raw_view.h"

namespace ui {
namespace {

using app::RawPart;
using document::PathLanguage;

constexpr const char* kWindow = "raw-selection";
constexpr float kPadding = 8;

struct Copied {
    std::string_view label;
    RawPart part;
    std::string_view hint = {};
};

// What is copied most comes first.
std::vector<Copied> copies_of(const app::State& state) {
    const document::Document& document = *app::raw_document(state);
    const document::NodeId node = state.raw.selected;
    std::vector<Copied> copies{{words::kCopyPath, RawPart::kPath}};
    if (!document::is_container(document, node))
        copies.push_back({words::kCopyValue, RawPart::kValue, words::kCopyValueHint});
    return copies;
}

std::vector<Copied> further_copies_of(const app::State& state) {
    std::vector<Copied> copies;
    if (!(*app::raw_document(state))[state.raw.selected].key.empty())
        copies.push_back({words::kCopyKey, RawPart::kKey});
    copies.push_back({words::kCopyAsReceived, RawPart::kBranch, words::kCopyAsReceivedHint});
    return copies;
}

constexpr std::pair<const char*, PathLanguage> kLanguages[] = {
    {"JSONPath", PathLanguage::kJsonPath},
    {words::kJsonPointer, PathLanguage::kJsonPointer},
    {"jq", PathLanguage::kJq},
    {"XPath", PathLanguage::kXPath}};

bool has_language(const Ui& ui, PathLanguage language) {
    return language != PathLanguage::kXPath ||
           app::raw_document(ui.state)->format == document::Format::kXml;
}

float width_of_languages(const Ui& ui) {
    float width = 0;
    for (const auto& [name, language] : kLanguages) {
        if (has_language(ui, language)) width += width_of_choice(ui, name);
    }
    return width;
}

void draw_languages(Ui& ui, Flow& flow) {
    flow.next(width_of_languages(ui));
    const PathLanguage chosen = app::path_language(ui.state);
    Segments languages(ui, words::kPathLanguage);
    for (const auto& [name, language] : kLanguages) {
        if (has_language(ui, language) && languages.choice(name, language == chosen))
            ui.emit(app::PathLanguageChosen{language});
    }
}

float width_of_copies(const Ui& ui, const std::vector<Copied>& copies) {
    float width = 0;
    for (const Copied& copied : copies)
        width += width_of_button(ui, copied.label, ButtonLook::kQuiet);
    return width;
}

void draw_copies(Ui& ui, Flow& flow, const std::vector<Copied>& copies) {
    for (const Copied& copied : copies) {
        flow.next(width_of_button(ui, copied.label, ButtonLook::kQuiet), 0);
        if (button(ui, copied.label, {.look = ButtonLook::kQuiet, .description = copied.hint})) {
            ui.emit(app::RawPartCopied{copied.part});
        }
    }
}

void draw_show_in_job(Ui& ui, Flow& flow) {
    if (!app::can_show_in_job(ui.state)) return;
    flow.next(width_of_button(ui, words::kShowInJob, ButtonLook::kSoft), 0);
    if (button(ui, words::kShowInJob, {.look = ButtonLook::kSoft})) ui.emit(app::NodeShownInJob{});
}

// The controls beside the path, or below it where there is no room for both.
void draw_wide(Ui& ui) {
    constexpr float kLeastPathWidth = 320;
    const std::vector<Copied> copies = copies_of(ui.state);
    const std::vector<Copied> further = further_copies_of(ui.state);
    float controls = width_of_languages(ui) + kPadding + width_of_copies(ui, copies) +
                     width_of_copies(ui, further);
    if (app::can_show_in_job(ui.state))
        controls += width_of_button(ui, words::kShowInJob, ButtonLook::kSoft);
    const bool beside = room() - controls >= kLeastPathWidth;
    text(ui, kCode, ui.state.raw.selected_path,
         {.width = beside ? room() - controls - kGap : 0, .height = beside ? ui.tool_height() : 0});
    if (beside) same_line_at_right(controls);
    Flow flow(kPadding, 4);
    draw_languages(ui, flow);
    draw_copies(ui, flow, copies);
    draw_copies(ui, flow, further);
    draw_show_in_job(ui, flow);
}

// Two lines, and what they unfold.
void draw_narrow(Ui& ui) {
    text(ui, kCode, ui.state.raw.selected_path);
    {
        Flow flow(0, 4);
        draw_copies(ui, flow, copies_of(ui.state));
        draw_show_in_job(ui, flow);
        flow.next(width_of_menu_button(ui, words::kMore));
        menu_button(ui, words::kMore, words::kMoreHint, app::RawMenu::kRow);
    }
    if (ui.state.raw.menu != app::RawMenu::kRow) return;
    Flow flow(kPadding, 4);
    draw_languages(ui, flow);
    draw_copies(ui, flow, further_copies_of(ui.state));
}

bool has_selection(const Ui& ui) {
    return ui.state.raw.selected < app::raw_document(ui.state)->nodes.size();
}

}  // namespace

float height_of_raw_selection(const Ui& ui) {
    return has_selection(ui) ? ui.memory.heights[kWindow] : 0;
}

void draw_raw_selection(Ui& ui) {
    if (!has_selection(ui)) return;
    Window window(ui, kWindow, Layer::kFixed, {.at_bottom = true});
    Scope region(ui, Role::kRegion, words::kSelectedRow);
    rule(ui);
    Padding padding(page_margin(ui.view), kPadding, kPadding);
    if (ui.narrow()) return draw_narrow(ui);
    draw_wide(ui);
}

}  // namespace ui
