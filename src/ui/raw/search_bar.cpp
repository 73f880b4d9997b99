// Where the body is searched as text, and its tree filtered by a JSONPath.
#include "app/raw_body.h"
#include "app/raw_search.h"
#include "ui/fields.h"
#include "ui/raw/parts.h"
#include "words/raw.h"

namespace ui {
namespace {

constexpr float kFieldWidth = 240;
constexpr float kProgressWidth = 80;
constexpr float kSwitchGap = 12;
constexpr float kLineGap = 8;

bool add_button(Ui& ui, Flow& flow, std::string_view label, std::string_view name = {}) {
    return button(ui, flow, label, {.look = ButtonLook::kQuiet, .name = name}, 0);
}

void add_progress(Ui& ui, Flow& flow, std::string_view name, double share) {
    flow.next(kProgressWidth);
    progress(
        ui, name, 100 * share, ui.theme.accent.strong,
        {.width = kProgressWidth, .height = 6, .running = true, .line_height = ui.tool_height()});
}

void add_matches(Ui& ui, Flow& flow) {
    const app::RawSearch& search = ui.state.raw.search;
    flowing_text(ui, flow, kCaption, app::match_text(search), ui.tool_height());
    if (search.found && search.found->count() > 0) {
        if (add_button(ui, flow, "‹", words::kPreviousMatch)) ui.emit(app::MatchStepped{-1});
        if (add_button(ui, flow, "›", words::kNextMatch)) ui.emit(app::MatchStepped{1});
    }
    if (!search.running) return;
    const auto all = static_cast<double>(app::raw_document(ui.state)->nodes.size());
    add_progress(ui, flow, words::kSearchBody, search.found->at() / all);
    if (add_button(ui, flow, words::kCancelSearch)) ui.emit(app::SearchCancelled{});
}

void add_switches(Ui& ui, Flow& flow) {
    const document::SearchOptions& options = ui.state.raw.search.options;
    const auto flip = [&](std::string_view name, bool on, app::SearchSwitch which) {
        flow.next(width_of_check_box(name), kSwitchGap);
        if (check_box(ui, name, on)) ui.emit(app::SearchSwitchFlipped{which});
    };
    flip(words::kMatchCase, options.match_case, app::SearchSwitch::kMatchCase);
    flip(words::kWholeWords, options.whole_words, app::SearchSwitch::kWholeWords);
    flip(words::kRegularExpression, options.regular_expression,
         app::SearchSwitch::kRegularExpression);
}

void add_filter(Ui& ui, Flow& flow) {
    if (ui.state.raw.mode != app::RawMode::kTree) return;
    const app::RawFilter& filter = ui.state.raw.filter;
    const bool known = filter.kept && filter.fault.empty();
    const float width = ui.narrow() ? room() : kFieldWidth;
    flow.next(width, kSwitchGap);
    text_field(ui, app::Field::kPathFilter, words::kPathFilter,
               {.value = filter.text,
                .fault = filter.fault,
                .hint = words::kPathFilterHint,
                .width = std::min(width, room())});
    if (known)
        flowing_text(ui, flow, kCaption, words::nodes(static_cast<int64_t>(filter.count)),
                     ui.tool_height());
    if (filter.running) add_progress(ui, flow, words::kFilterProgress, filter.running->progress());
    if (!filter.text.empty() && add_button(ui, flow, words::kClearFilter))
        ui.emit(app::FilterCleared{});
}

// What is wrong with what was typed, in words.
void draw_fault(Ui& ui, const std::string& sentence) {
    if (!sentence.empty()) paragraph(ui, kSmall.in(ui.theme.failed.strong), sentence);
}

void draw_filter_fault(Ui& ui) {
    if (ui.state.raw.mode == app::RawMode::kTree) draw_fault(ui, ui.state.raw.filter.fault);
}

}  // namespace

void draw_raw_search_field(Ui& ui, float width) {
    const app::RawSearch& search = ui.state.raw.search;
    text_field(ui, app::Field::kSearch, words::kSearchBody,
               {.value = search.text,
                .fault = search.fault,
                .hint = words::kSearchBodyHint,
                .width = width});
}

void draw_raw_matches(Ui& ui) {
    if (!ui.state.raw.search.found && ui.state.raw.search.fault.empty()) return;
    {
        Flow flow(8, kLineGap);
        add_matches(ui, flow);
    }
    draw_fault(ui, ui.state.raw.search.fault);
}

void draw_raw_search_options(Ui& ui) {
    {
        Flow flow(8, kLineGap);
        add_switches(ui, flow);
        add_filter(ui, flow);
    }
    draw_filter_fault(ui);
}

void draw_raw_search_line(Ui& ui, bool with_options) {
    {
        Flow flow(8, kLineGap);
        flow.next(kFieldWidth);
        draw_raw_search_field(ui, kFieldWidth);
        if (with_options) add_switches(ui, flow);
        add_matches(ui, flow);
        if (with_options) add_filter(ui, flow);
    }
    draw_fault(ui, ui.state.raw.search.fault);
    if (with_options) draw_filter_fault(ui);
}

}  // namespace ui
