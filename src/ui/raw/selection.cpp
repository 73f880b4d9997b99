// The bar at the bottom of the raw view: the path of the selected row, and what can be copied of
// it.
#include <array>

#include "app/address.h"
#include "app/raw_body.h"
#include "app/show_in_job.h"
#include "document/path/paths.h"
#include "document/query.h"
#include "ui/memory.h"
#include "ui/raw/parts.h"
#include "words/copying.h"
#include "words/raw.h"

namespace ui {
namespace {

using app::RawPart;

constexpr const char* kWindow = "raw-selection";
constexpr float kPadding = 8;

struct Copied {
    std::string_view label;
    RawPart part;
    std::string_view hint = {};
};

// What is copied most, and further parts, as far as the row has them.
std::vector<Copied> copies_of(const app::State& state, bool further) {
    const document::Document& document = *app::raw_document(state);
    const document::NodeId node = state.raw.selected;
    std::vector<Copied> copies;
    if (!further) copies.push_back({words::kCopyPath, RawPart::kPath});
    if (!further && !document::is_container(document, node))
        copies.push_back({words::kCopyValue, RawPart::kValue, words::kCopyValueHint});
    if (further && !document[node].key.empty()) copies.push_back({words::kCopyKey, RawPart::kKey});
    if (further)
        copies.push_back({words::kCopyAsReceived, RawPart::kBranch, words::kCopyAsReceivedHint});
    return copies;
}

std::array<Choice, 4> path_languages(const Ui& ui) {
    const bool is_xml = app::raw_document(ui.state)->format == document::Format::kXml;
    const std::string_view hint = is_xml ? "" : words::kXPathOfJsonHint;
    return {{{"JSONPath"}, {words::kJsonPointer}, {"jq"}, {"XPath", hint}}};
}

void draw_languages(Ui& ui, Flow& flow) {
    const std::array<Choice, 4> languages = path_languages(ui);
    flow.next(width_of_segments(languages));
    const auto chosen = static_cast<size_t>(app::path_language(ui.state));
    segments(ui, words::kPathLanguage, languages, chosen, [&](size_t language) {
        ui.emit(app::PathLanguageChosen{static_cast<document::PathLanguage>(language)});
    });
}

float width_of_copies(const Ui& ui, const std::vector<Copied>& copies) {
    float width = 0;
    for (const Copied& copied : copies)
        width += width_of_button(ui, copied.label, ButtonLook::kQuiet);
    return width;
}

void draw_copies(Ui& ui, Flow& flow, const std::vector<Copied>& copies) {
    for (const Copied& copied : copies) {
        if (button(ui, flow, copied.label, {.look = ButtonLook::kQuiet, .description = copied.hint},
                   0))
            ui.emit(app::RawPartCopied{copied.part});
    }
}

// Of the job's own response alone: objects are not in the address.
bool has_link(const Ui& ui) {
    return ui.state.raw.body.empty() && app::can_copy_link(ui.state);
}

void draw_copy_link(Ui& ui, Flow& flow) {
    if (!has_link(ui)) return;
    if (button(ui, flow, words::kCopyLink,
               {.look = ButtonLook::kQuiet, .description = words::kCopyLinkToRowHint}, 0))
        ui.emit(app::LinkCopied{app::Tab::kRaw, ui.state.raw.selected});
}

void draw_show_in_job(Ui& ui, Flow& flow) {
    if (!app::can_show_in_job(ui.state)) return;
    if (button(ui, flow, words::kShowInJob, {.look = ButtonLook::kSoft}, 0))
        ui.emit(app::NodeShownInJob{});
}

// The controls beside the path, or below it where there is no room for both.
void draw_wide(Ui& ui) {
    constexpr float kLeastPathWidth = 320;
    const std::vector<Copied> copies = copies_of(ui.state, false);
    const std::vector<Copied> further = copies_of(ui.state, true);
    float controls = width_of_segments(path_languages(ui)) + kPadding +
                     width_of_copies(ui, copies) + width_of_copies(ui, further);
    if (has_link(ui)) controls += width_of_button(ui, words::kCopyLink, ButtonLook::kQuiet);
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
    draw_copy_link(ui, flow);
    draw_show_in_job(ui, flow);
}

// Two lines, and what they unfold.
void draw_narrow(Ui& ui) {
    text(ui, kCode, ui.state.raw.selected_path);
    {
        Flow flow(0, 4);
        draw_copies(ui, flow, copies_of(ui.state, false));
        draw_show_in_job(ui, flow);
        flow.next(width_of_fold_button(ui, words::kMore));
        menu_button(ui, words::kMore, words::kMoreHint, app::RawMenu::kRow);
    }
    if (ui.state.raw.menu != app::RawMenu::kRow) return;
    Flow flow(kPadding, 4);
    draw_languages(ui, flow);
    draw_copies(ui, flow, copies_of(ui.state, true));
    draw_copy_link(ui, flow);
}

bool has_selection(const Ui& ui) {
    return ui.state.raw.selected < app::raw_document(ui.state)->nodes.size();
}

}  // namespace

float height_of_raw_selection(const Ui& ui) {
    return has_selection(ui) ? ui.heights[kWindow] : 0;
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
