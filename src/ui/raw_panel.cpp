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
#include "words/raw_view.h"

namespace ui {
namespace {

constexpr float kMinHeightForTools = 720;

void draw_rule(Frame& frame, const Rect& area, float y) {
    frame.line(area.x, y, area.x + area.width, y, frame.theme.line);
}

// Behind the rows of what could be read: where that ended.
float draw_stop(Frame& frame, const Rect& area) {
    const document::Document& document = *app::raw_document(frame.state);
    if (!document.problem || frame.state.raw.mode == app::RawMode::kAsReceived) return 0;
    const TextStyle style{Face::kMono, 13, frame.theme.failed.strong};
    return 8 + frame.paragraph(area.x + 16, area.y + 8, area.width - 32, style,
                               words::reading_stopped_at(document::describe(*document.problem)));
}

float draw_rows(Frame& frame, const Rect& area) {
    const app::RawMode mode = frame.state.raw.mode;
    const bool as_received = mode == app::RawMode::kAsReceived;
    const float wanted = as_received ? lines_width(frame) : rows_width(frame);
    const Rect inner{area.x, area.y + 10, std::max(area.width, wanted), 0};
    frame.begin_sideways({area.x, area.y + 10, area.width, 0}, inner.width, words::kBodyText);
    const float height = as_received                     ? draw_text_lines(frame, inner)
                         : mode == app::RawMode::kPretty ? draw_pretty_rows(frame, inner)
                                                         : draw_tree_rows(frame, inner);
    frame.end_sideways(height + 10);
    return height + 20;
}

// The tools stay below the head of the page while the rows scroll, where the window has room.
// Returns their height.
float draw_tools(Frame& frame, const Rect& inner) {
    const bool stays = frame.covered_top > 0 && frame.view.height >= kMinHeightForTools;
    float y = inner.y;
    if (stays) {
        y = std::max(y - frame.view.scroll_y, frame.covered_top);
        frame.set_layer(Layer::kFixed);
    }
    frame.semantics.open(
        frame.node(Role::kRegion, words::kBodyTools, {inner.x, y, inner.width, 0}));
    float at = y + draw_raw_toolbar(frame, {inner.x, y, inner.width, 0});
    if (app::raw_document(frame.state)->has_root())
        at += draw_raw_search_bar(frame, {inner.x, at, inner.width, 0});
    draw_rule(frame, inner, at - 1);
    frame.semantics.close({inner.x, y, inner.width, at - y});
    frame.set_layer(Layer::kScrolled);
    if (stays) frame.covered_top += at - y;
    return at - y;
}

// What scrolls under the tools ends there.
float draw_below_tools(Frame& frame, const Rect& inner) {
    float at = inner.y;
    const auto here = [&] { return Rect{inner.x, at, inner.width, 0}; };
    at += draw_body_facts(frame, here());
    draw_rule(frame, inner, at - 1);
    at += draw_body_notices(frame, here());
    if (app::raw_document(frame.state)->received().empty()) {
        at += 24 + frame.paragraph(inner.x + 16, at + 12, inner.width - 32, frame.quiet(),
                                   words::kBodyEmpty);
    } else {
        at += draw_rows(frame, here());
        if (const float stop = draw_stop(frame, here()); stop > 0) at += stop + 14;
    }
    return at - inner.y;
}

float draw_body(Frame& frame, const Rect& inner) {
    const float tools = draw_tools(frame, inner);
    frame.draw().PushClipRect({0, frame.covered_top}, {frame.view.width, frame.view.height}, true);
    const float below =
        draw_below_tools(frame, {inner.x, inner.y + tools, inner.width, inner.height});
    frame.draw().PopClipRect();
    return tools + below;
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
