#include "ui/raw_panel.h"

#include <algorithm>
#include <cmath>

#include "base/text.h"
#include "base/units.h"
#include "document/xpath.h"
#include "ui/card.h"
#include "ui/flow.h"
#include "ui/raw_rows.h"
#include "ui/widgets.h"

namespace ui {
namespace {

constexpr float kToolHeight = 28;

std::string match_text(const app::RawView& raw) {
    if (raw.search.empty()) return "";
    if (raw.matches.empty()) return "none";
    return base::format_count(static_cast<int64_t>(raw.match + 1)) + " of " +
           base::format_count(static_cast<int64_t>(raw.matches.size()));
}

void draw_search(Frame& frame, Flow& flow) {
    const app::RawView& raw = frame.state.raw;
    const float width = std::min(260.f, flow.right - flow.left);
    const float x = flow.place(width, 6);
    draw_text_field(frame, {x, flow.y, width, kToolHeight},
                    {"Search", raw.search, app::Field::kSearch, "",
                     "Keys and values; Enter goes to the next match"});
    const std::string count = match_text(raw);
    if (count.empty()) return;
    const TextStyle style = frame.caption();
    const float count_x = flow.place(frame.width_of(style, count), 4);
    frame.label(count_x, flow.y + 5, style, count);
    const Button previous{"‹", app::MatchStepped{-1}, ButtonLook::kQuiet, "Previous match"};
    const Button next{"›", app::MatchStepped{1}, ButtonLook::kQuiet, "Next match"};
    for (const Button& button : {previous, next}) {
        const float width_of_button = button_width(frame, button);
        const float button_x = flow.place(width_of_button, 0);
        draw_button(frame, button_x, flow.y, kToolHeight, button);
    }
    flow.x += 6;
}

float draw_toolbar(Frame& frame, const Rect& area) {
    const app::RawView& raw = frame.state.raw;
    Flow flow{area.x + 16, area.x + area.width - 16, kToolHeight + 8, area.x + 16, area.y + 14};
    const bool tree = raw.mode == app::RawMode::kTree;
    const bool has_tree = frame.state.loaded->document.has_root();
    std::vector<Choice> modes{
        {"As received", !tree, app::RawModeChosen{app::RawMode::kAsReceived}}};
    if (has_tree) modes.push_back({"Tree", tree, app::RawModeChosen{app::RawMode::kTree}});
    const float modes_width = segments_width(frame, modes);
    const float modes_x = flow.place(modes_width, 10);
    draw_segments(frame, modes_x, flow.y, kToolHeight, "Show the body", modes);
    std::vector<Button> left;
    if (tree && has_tree) {
        draw_search(frame, flow);
        left.push_back({"Expand all", app::AllUnfolded{}, ButtonLook::kQuiet, "Unfold all"});
        left.push_back({"Collapse all", app::AllFolded{}, ButtonLook::kQuiet, "Fold all"});
    }
    const Button copy{"Copy body", app::BodyCopied{}, ButtonLook::kQuiet};
    const Button save{"Save body", app::BodySaved{}, ButtonLook::kQuiet};
    for (const Button& button : left) {
        const float width = button_width(frame, button);
        const float x = flow.place(width, 0);
        draw_button(frame, x, flow.y, kToolHeight, button);
    }
    const float both = button_width(frame, copy) + button_width(frame, save);
    const float both_x = flow.place(both, 0);
    const float x = frame.narrow() ? both_x : std::max(both_x, flow.right + 8 - both);
    const float copy_width = draw_button(frame, x, flow.y, kToolHeight, copy);
    draw_button(frame, x + copy_width, flow.y, kToolHeight, save);
    const float height = flow.y + kToolHeight + 13 - area.y;
    frame.line(area.x, area.y + height - 1, area.x + area.width, area.y + height - 1,
               frame.theme.line);
    return height;
}

std::string facts_of_body(const app::Loaded& loaded) {
    std::string text =
        base::format_count(static_cast<int64_t>(loaded.exchange.body_bytes)) + " bytes";
    const document::Document& document = loaded.document;
    text += document.invalid_count == 0 ? " · " : " · not valid ";
    text += document.encoding;
    if (document.has_root() && !document.problem) {
        static constexpr const char* kFormats[] = {" · JSON", " · JSON with bare keys", " · XML"};
        text += kFormats[static_cast<size_t>(document.format)];
    }
    return text;
}

float draw_footer(Frame& frame, const Rect& area) {
    const app::Loaded& loaded = *frame.state.loaded;
    frame.line(area.x, area.y, area.x + area.width, area.y, frame.theme.line);
    const std::string facts = facts_of_body(loaded);
    const TextStyle style{Face::kMono, 13, frame.theme.muted};
    const float facts_width = frame.width_of(style, facts);
    const document::NodeId selected = frame.state.raw.selected;
    float y = area.y + 9;
    const bool has_selection = selected < loaded.document.nodes.size();
    const bool stacked = has_selection && area.width - facts_width < 320;
    if (has_selection) {
        const std::string path = document::path(loaded.document, selected);
        const float room = stacked ? area.width - 32 : area.width - facts_width - 60;
        frame.label_fitted({area.x + 16, y, room, 22}, frame.code(), path);
        if (stacked) y += 22;
    }
    const float x = area.width < facts_width + 32 || stacked
                        ? area.x + 16
                        : area.x + area.width - 16 - facts_width;
    frame.label_fitted({x, y, area.width - 32, 22}, style, facts);
    return y + 30 - area.y;
}

float draw_notices(Frame& frame, const Rect& area) {
    const document::Document& document = frame.state.loaded->document;
    float y = area.y;
    const auto draw = [&](const std::string& text) {
        y +=
            12 + draw_notice(frame, area.x + 16, y + 12, area.width - 32, frame.theme.queued, text);
    };
    if (document.problem) draw("Not read to its end: " + document::describe(*document.problem));
    for (const document::Problem& notice : document.notices) {
        draw(notice.sentence);
    }
    return y - area.y;
}

float draw_rows(Frame& frame, const Rect& area) {
    const bool tree = frame.state.raw.mode == app::RawMode::kTree;
    const float wanted = tree ? tree_width(frame) : text_width(frame);
    const Rect inner{area.x, area.y + 10, std::max(area.width, wanted), 0};
    frame.begin_sideways({area.x, area.y + 10, area.width, 0}, inner.width, "Body text");
    const float height = tree ? draw_tree_rows(frame, inner) : draw_text_lines(frame, inner);
    frame.end_sideways(height + 10);
    return height + 20;
}

}  // namespace

float draw_raw(Frame& frame, float y) {
    const float x = frame.margin();
    const float width = frame.view.width - 2 * x;
    return y + kGap + draw_card(frame, x, y, width, "", [&](const Rect& inner) {
               float at = inner.y;
               at += draw_toolbar(frame, {inner.x, at, inner.width, 0});
               at += draw_notices(frame, {inner.x, at, inner.width, 0});
               if (frame.state.loaded->exchange.body_bytes == 0) {
                   at += 24 + frame.paragraph(inner.x + 16, at + 12, inner.width - 32,
                                              frame.quiet(), "The body is empty.");
               } else {
                   at += draw_rows(frame, {inner.x, at, inner.width, 0});
               }
               at += draw_footer(frame, {inner.x, at, inner.width, 0});
               return at - inner.y;
           });
}

}  // namespace ui
