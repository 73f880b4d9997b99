#include "ui/old/request_list.h"

#include <array>
#include <cmath>

#include "base/units.h"
#include "ui/old/answer_card.h"
#include "ui/old/card.h"
#include "ui/old/time_text.h"
#include "words/request_panel.h"

namespace ui::old {
namespace {

constexpr float kPadding = 8;  // around the rows, and within each of them
constexpr float kColumnGap = 16;

// Status, size, duration and time; the last three are empty where there was no answer.
using Columns = std::array<std::string, 4>;
constexpr std::array<float, 4> kWidths = {190, 90, 80, 130};

Columns columns_of(const Frame& frame, const app::PastRequest& past) {
    const api::Answer& answer = past.exchange.answer;
    Columns columns;
    columns[0] = status_text(past);
    if (past.progress != app::Progress::kOver) return columns;
    if (answer.transport != api::Transport::kAnswered) {
        columns[0] = answer.transport == api::Transport::kTooLarge ? words::kRequestTooLarge
                                                                   : words::kRequestNoAnswer;
    } else {
        columns[1] = base::format_bytes(static_cast<int64_t>(past.exchange.body_bytes));
    }
    columns[2] = base::format_duration(std::lround(answer.duration_ms));
    if (answer.received_at_ms > 0) {
        columns[3] = short_time_text(frame, answer.received_at_ms);
    }
    return columns;
}

std::string on_one_line_of(const Columns& columns) {
    std::string line = columns[0];
    for (size_t at = 1; at < columns.size(); ++at) {
        if (!columns[at].empty()) line += " · " + columns[at];
    }
    return line;
}

void paint_fitted(Frame& frame, const Rect& area, const TextStyle& style, std::string_view text) {
    frame.paint_text(area.x, area.y + (area.height - style.line_height()) / 2, style,
                     frame.fitted(style, text, area.width));
}

// Where the whole URL does not fit, its path tells more than its beginning.
void paint_url(Frame& frame, const Rect& area, const TextStyle& style, std::string_view url) {
    std::string text = "GET ";
    text += url;
    if (frame.width_of(style, text) > area.width) text.erase(4, api::origin_of(url).size());
    paint_fitted(frame, area, style, text);
}

float row_height(const Frame& frame) {
    return frame.narrow() ? 50 : frame.control_height();
}

// The URL, and right of it the columns.
void paint_wide(Frame& frame, Rect part, const TextStyle& style, const std::string& url,
                const Columns& columns, Color color) {
    for (const float width : kWidths) part.width -= width;
    paint_url(frame, part, style, url);
    const TextStyle quiet{Face::kText, 13, color};
    for (size_t at = 0; at < columns.size(); ++at) {
        part.x = part.right() + kColumnGap;
        part.width = kWidths[at] - kColumnGap;
        Rect cell = part;
        // Numbers stand right, as in every table.
        if (at > 0) cell.x = part.right() - frame.width_of(quiet, columns[at]);
        paint_fitted(frame, cell, quiet, columns[at]);
    }
}

// The URL, and below it everything else.
void paint_narrow(Frame& frame, const Rect& part, const TextStyle& style, const std::string& url,
                  const std::string& line, Color color) {
    paint_url(frame, {part.x, part.y + 5, part.width, 22}, style, url);
    paint_fitted(frame, {part.x, part.y + 27, part.width, 18}, {Face::kText, 12, color}, line);
}

void draw_row(Frame& frame, const Rect& row, const app::PastRequest& past) {
    const bool shown = past.number == frame.state.shown_request;
    const Columns columns = columns_of(frame, past);
    const std::string line = on_one_line_of(columns);
    const std::string url = api::url_of(past.exchange.request);
    if (shown) {
        frame.fill(row, frame.theme.accent.soft, 6);
        frame.fill({row.x, row.y + 6, 3, row.height - 12}, frame.theme.accent.strong, 1);
    }

    TextStyle style = frame.code();
    if (shown) style.color = frame.theme.accent.strong;
    const Color color = past.problem ? frame.theme.failed.strong : frame.theme.muted;
    const Rect part{row.x + kPadding, row.y, row.width - 2 * kPadding, row.height};
    if (frame.narrow()) {
        paint_narrow(frame, part, style, url, line, color);
    } else {
        paint_wide(frame, part, style, url, columns, color);
    }
    SemanticNode node = frame.node(Role::kRadio, "GET " + url + " · " + line, row);
    node.checked = shown;
    node.on_activate = app::RequestChosen{past.number};
    frame.semantics.add(std::move(node), std::to_string(past.number));
}

}  // namespace

float draw_request_list(Frame& frame, float x, float y, float width) {
    return draw_card(frame, x, y, width, words::kRequestsOfPage, [&](const Rect& inner) {
        Rect row{inner.x + kPadding, inner.y + kPadding, inner.width - 2 * kPadding,
                 row_height(frame)};
        Rect all = row;
        all.height *= static_cast<float>(frame.state.requests.size());
        frame.semantics.open(frame.node(Role::kRadioGroup, words::kRequestsOfPage, all));
        for (const app::PastRequest& past : frame.state.requests) {
            draw_row(frame, row, past);
            row.y += row.height;
        }
        frame.semantics.close();
        return row.y + kPadding - inner.y;
    });
}

}  // namespace ui::old
