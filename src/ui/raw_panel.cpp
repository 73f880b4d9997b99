#include "ui/raw_panel.h"

#include <algorithm>

#include "app/raw_view.h"
#include "ui/card.h"
#include "ui/raw_facts.h"
#include "ui/raw_footer.h"
#include "ui/raw_lines.h"
#include "ui/raw_rows.h"
#include "ui/raw_search_bar.h"
#include "ui/raw_toolbar.h"
#include "ui/widgets.h"

namespace ui {
namespace {

void draw_rule(Frame& frame, const Rect& area, float y) {
    frame.line(area.x, y, area.x + area.width, y, frame.theme.line);
}

// Behind the rows of what could be read: where that ended.
float draw_stop(Frame& frame, const Rect& area) {
    const document::Document& document = *app::raw_document(frame.state);
    if (!document.problem || frame.state.raw.mode == app::RawMode::kAsReceived) return 0;
    const TextStyle style{Face::kMono, 13, frame.theme.failed.strong};
    return 8 + frame.paragraph(area.x + 16, area.y + 8, area.width - 32, style,
                               "Reading stopped here, at " + document::describe(*document.problem));
}

float draw_rows(Frame& frame, const Rect& area) {
    const app::RawMode mode = frame.state.raw.mode;
    const bool as_received = mode == app::RawMode::kAsReceived;
    const float wanted = as_received ? lines_width(frame) : rows_width(frame);
    const Rect inner{area.x, area.y + 10, std::max(area.width, wanted), 0};
    frame.begin_sideways({area.x, area.y + 10, area.width, 0}, inner.width, "Body text");
    const float height = as_received                     ? draw_text_lines(frame, inner)
                         : mode == app::RawMode::kPretty ? draw_pretty_rows(frame, inner)
                                                         : draw_tree_rows(frame, inner);
    frame.end_sideways(height + 10);
    return height + 20;
}

float draw_body(Frame& frame, const Rect& inner) {
    float at = inner.y;
    const auto here = [&] { return Rect{inner.x, at, inner.width, 0}; };
    at += draw_raw_toolbar(frame, here());
    const bool has_rows = app::raw_document(frame.state)->has_root() &&
                          frame.state.raw.mode != app::RawMode::kAsReceived;
    if (has_rows) at += draw_raw_search_bar(frame, here());
    draw_rule(frame, inner, at - 1);
    at += draw_body_facts(frame, here());
    draw_rule(frame, inner, at - 1);
    at += draw_body_notices(frame, here());
    if (app::raw_document(frame.state)->received().empty()) {
        at += 24 + frame.paragraph(inner.x + 16, at + 12, inner.width - 32, frame.quiet(),
                                   "The body is empty.");
    } else {
        at += draw_rows(frame, here());
        if (const float stop = draw_stop(frame, here()); stop > 0) at += stop + 14;
    }
    return at - inner.y;
}

}  // namespace

float draw_raw(Frame& frame, float y) {
    const float x = frame.margin();
    const float width = frame.view.width - 2 * x;
    frame.covered_bottom = raw_footer_height(frame);
    y += draw_card(frame, x, y, width, "",
                   [&](const Rect& inner) { return draw_body(frame, inner); });
    draw_raw_footer(frame);
    return y + kGap + frame.covered_bottom;
}

}  // namespace ui
