#include "ui/old/raw_panel.h"

#include <algorithm>

#include "app/raw_view.h"
#include "ui/old/card.h"
#include "ui/old/raw_facts.h"
#include "ui/old/raw_footer.h"
#include "ui/old/raw_lines.h"
#include "ui/old/raw_rows.h"
#include "ui/old/raw_search_bar.h"
#include "ui/old/raw_toolbar.h"
#include "ui/old/widgets.h"
#include "words/raw_view.h"

namespace ui::old {
namespace {

constexpr float kMinHeightForTools = 720;
constexpr float kMinHeightForSearch = 480;

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

// One part of the tools. One that stays is kept below the head of the page while the rows scroll.
// Returns its height, which is what `draw` returns.
template <typename Draw>
float draw_part(Frame& frame, const Rect& inner, const char* name, bool stays, Draw draw) {
    float y = inner.y;
    if (stays) {
        y = std::max(y - frame.view.scroll_y, frame.covered_top);
        frame.set_layer(Layer::kFixed);
    }
    frame.semantics.open(frame.node(Role::kRegion, name, {inner.x, y, inner.width, 0}));
    const float height = draw(Rect{inner.x, y, inner.width, 0});
    frame.semantics.close({inner.x, y, inner.width, height});
    if (!stays) return height;
    frame.set_layer(Layer::kScrolled);
    frame.covered_top += height;
    return height;
}

// Without room for all of the tools, the search alone stays.
float draw_tools_apart(Frame& frame, const Rect& inner) {
    const float tools = draw_part(frame, inner, words::kBodyTools, false, [&](const Rect& area) {
        const float height = draw_raw_toolbar(frame, area);
        return height + draw_raw_search_options(frame, {area.x, area.y + height, area.width, 0});
    });
    return tools + draw_part(frame, {inner.x, inner.y + tools, inner.width, 0}, words::kBodySearch,
                             true, [&](const Rect& area) {
                                 const float height = draw_raw_search_line(frame, area);
                                 draw_rule(frame, area, area.y + height - 1);
                                 return height;
                             });
}

// Returns their height.
float draw_tools(Frame& frame, const Rect& inner) {
    const bool has_root = app::raw_document(frame.state)->has_root();
    const bool all_stay = frame.covered_top > 0 && frame.view.height >= kMinHeightForTools;
    if (has_root && !all_stay && frame.view.height >= kMinHeightForSearch)
        return draw_tools_apart(frame, inner);
    return draw_part(frame, inner, words::kBodyTools, all_stay, [&](const Rect& area) {
        float height = draw_raw_toolbar(frame, area);
        if (has_root)
            height += draw_raw_search_bar(frame, {area.x, area.y + height, area.width, 0});
        draw_rule(frame, area, area.y + height - 1);
        return height;
    });
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

}  // namespace ui::old
