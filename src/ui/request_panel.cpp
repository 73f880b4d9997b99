#include "ui/request_panel.h"

#include <algorithm>
#include <cmath>

#include "base/units.h"
#include "ui/card.h"
#include "ui/facts.h"
#include "ui/time_text.h"
#include "ui/widgets.h"

namespace ui {
namespace {

constexpr float kHeaderColumn = 280;  // names of headers are long

void add_headers(Facts& facts, Frame& frame, const std::vector<api::Header>& headers) {
    for (const api::Header& header : headers) {
        facts.row(
            header.first,
            [&](const Rect& area) {
                return frame.paragraph(area.x, area.y, area.width, frame.code(), header.second);
            },
            Face::kMono);
    }
}

float draw_sent(Frame& frame, float x, float y, float width, const api::Request& request) {
    return draw_card(frame, x, y, width, "Request", [&](const Rect& inner) {
        float bottom = 0;
        {
            Facts facts(frame, inner.x + 16, inner.y + 12, inner.width - 32, kHeaderColumn);
            facts.text("Method", "GET", frame.code());
            facts.text("URL", api::url_of(request), frame.code());
            add_headers(facts, frame, api::headers_of(request));
            facts.row(
                "Authorization",
                [&](const Rect& area) {
                    return frame.paragraph(area.x, area.y, area.width, frame.code(),
                                           "Bearer ••••••••");
                },
                Face::kMono);
            bottom = facts.bottom();
        }
        draw_button(frame, inner.x + 16, bottom + 4, frame.control_height(),
                    {"Copy as cURL",
                     app::CurlCopied{},
                     ButtonLook::kPlain,
                     {},
                     "The token stands in the command as $MEDIAHUB_TOKEN"});
        return bottom + 4 + frame.control_height() + 16 - inner.y;
    });
}

std::string status_text(const api::Answer& answer) {
    switch (answer.transport) {
        case api::Transport::kTimedOut: return "no answer before the deadline";
        case api::Transport::kFailed: return "no answer the browser would show";
        case api::Transport::kTooLarge: return "given up: the body is too large";
        case api::Transport::kAnswered: break;
    }
    return std::to_string(answer.status) +
           (answer.status_text.empty() ? "" : " " + answer.status_text);
}

float draw_received(Frame& frame, float x, float y, float width, const app::Exchange& exchange) {
    const api::Answer& answer = exchange.answer;
    return draw_card(frame, x, y, width, "Answer", [&](const Rect& inner) {
        Facts facts(frame, inner.x + 16, inner.y + 12, inner.width - 32, kHeaderColumn);
        facts.text("Status", status_text(answer), frame.code());
        if (!answer.url.empty() && answer.url != api::url_of(exchange.request)) {
            facts.text("Redirected to", api::origin_of(answer.url), frame.code());
        }
        facts.text("Time", base::format_duration(std::lround(answer.duration_ms)), frame.body());
        facts.text("Size", base::format_bytes(static_cast<int64_t>(exchange.body_bytes)),
                   frame.body());
        if (answer.received_at_ms > 0) {
            facts.row("Received", [&](const Rect& area) {
                return time_paragraph(frame, area, frame.body(),
                                      time_text(frame, answer.received_at_ms),
                                      answer.received_at_ms);
            });
        }
        add_headers(facts, frame, answer.headers);
        if (answer.transport == api::Transport::kAnswered) {
            facts.text("Other headers", "hidden by the browser (CORS) unless the API exposes them",
                       missing_style(frame));
        }
        return facts.bottom() - inner.y + 8;
    });
}

}  // namespace

float draw_request(Frame& frame, float y) {
    const float x = frame.margin();
    const float width = frame.view.width - 2 * x;
    const app::State& state = frame.state;
    const api::Request& request =
        state.loaded ? state.loaded->exchange.request : state.pending->request;
    y += draw_sent(frame, x, y, width, request) + kGap;
    if (state.loaded) y += draw_received(frame, x, y, width, state.loaded->exchange) + kGap;
    return y;
}

}  // namespace ui
