// The tab that shows the body of an answer: byte for byte, reformatted, or as a tree.
#include "app/raw_body.h"
#include "ui/panels.h"
#include "ui/raw/parts.h"
#include "ui/recorded.h"
#include "words/raw.h"
#include "words/reach.h"

namespace ui {
namespace {

constexpr float kAroundRows = 8;

void draw_rows(Ui& ui) {
    const bool as_received = ui.state.raw.mode == app::RawMode::kAsReceived;
    const float width = std::max(room(), as_received ? width_of_lines(ui) : width_of_rows(ui));
    space(kAroundRows);
    {
        HorizontalScroll horizontal_scroll(ui, words::kBodyText, width);
        as_received ? draw_text_lines(ui, width) : draw_body_rows(ui, width);
    }
    space(kAroundRows);
}

// Above the rows: that the browser does not know all of them.
void draw_reach(Ui& ui) {
    const app::RawView& raw = ui.state.raw;
    const bool as_received = raw.mode == app::RawMode::kAsReceived;
    const size_t rows = as_received ? raw.lines.all().size() : raw.rows.size();
    if (rows <= kRecordedLines.at_most) return;
    const auto all = static_cast<int64_t>(rows);
    Padding padding(ui.narrow() ? 8 : kGap, 0, 4);
    paragraph(ui, kCaption,
              ui.view.plain ? words::first_rows_here(kRecordedLines.at_most, all)
                            : words::search_beyond_page(all));
}

// Behind the rows of what could be read: where that ended.
void draw_stop(Ui& ui) {
    const document::Document& document = *app::raw_document(ui.state);
    if (!document.problem || ui.state.raw.mode == app::RawMode::kAsReceived) return;
    Padding padding(kGap, 0, kGap);
    paragraph(ui, kCode.in(ui.theme.failed.strong),
              words::reading_stopped_at(document::describe(*document.problem)));
}

void draw_body(Ui& ui) {
    if (app::raw_document(ui.state)->received().empty()) {
        Padding padding(kGap, 12, 12);
        return paragraph(ui, kMuted, words::kBodyEmpty);
    }
    draw_reach(ui);
    draw_rows(ui);
    draw_stop(ui);
}

// Where there is little room the rows come first.
void draw_card(Ui& ui) {
    Background card({.fill = ui.theme.card, .outline = ui.theme.line, .radius = kCardRadius});
    ImGui::Dummy({0, 1});  // the edge of the card, which the tools do not cover
    draw_raw_bodies(ui);
    draw_raw_tools(ui);
    if (!ui.narrow()) draw_body_facts(ui);
    draw_body_notices(ui);
    draw_body(ui);
    if (ui.narrow()) draw_body_facts(ui);
}

}  // namespace

void draw_raw(Ui& ui) {
    ui.covered_bottom = height_of_raw_selection(ui);
    draw_card(ui);
    ImGui::Dummy({0, ui.covered_bottom});
    draw_raw_selection(ui);
}

}  // namespace ui
