#include "ui/old/answer_card.h"

#include <cmath>

#include "api/reason.h"
#include "base/units.h"
#include "ui/old/card.h"
#include "ui/old/problem_panel.h"
#include "ui/old/time_text.h"
#include "ui/old/timing_bar.h"
#include "words/common.h"
#include "words/request_view.h"

namespace ui::old {
namespace {

const char* untold(const api::Answer& answer) {
    return answer.cross_origin ? words::kTimingUntoldByCors : words::kTimingUntold;
}

std::string wire_text(const app::Exchange& exchange) {
    const api::Answer& answer = exchange.answer;
    const double bytes = answer.timing.body_bytes;
    if (answer.timing.from_cache > 0) return words::kFromCache;
    const std::string size = base::format_bytes(std::llround(bytes));
    const double whole = static_cast<double>(exchange.body_bytes);
    if (bytes == whole) return words::not_compressed(size);
    const std::string_view encoding = api::header_value(answer.headers, "Content-Encoding");
    return words::compressed_to(size, base::format_percent(100 * bytes / whole),
                                encoding.empty() ? words::kEncodingHidden : encoding);
}

void add_way(Facts& facts, Frame& frame, const app::Exchange& exchange) {
    const api::Answer& answer = exchange.answer;
    const TextStyle faint = missing_style(frame);
    facts.text(words::kAnswerTime, base::format_duration(std::lround(answer.duration_ms)),
               frame.body());
    if (answer.timing.total_ms() > 0) {
        facts.row(words::kAnswerTimeSpent,
                  [&](const Rect& area) { return draw_timing_bar(frame, area, answer); });
    } else {
        facts.text(words::kAnswerTimeSpent, untold(answer), faint);
    }
    facts.text(words::kAnswerSize, base::format_bytes(static_cast<int64_t>(exchange.body_bytes)),
               frame.body());
    if (answer.timing.body_bytes > 0) {
        facts.text(words::kSizeOnTheWire, wire_text(exchange), frame.body());
    } else if (exchange.body_bytes > 0) {
        facts.text(words::kSizeOnTheWire, untold(answer), faint);
    }
}

void add_problem(Facts& facts, Frame& frame, const api::Problem& problem) {
    facts.row(words::kProblem, [&](const Rect& area) {
        const float height =
            frame.paragraph(area.x, area.y, area.width, frame.strong(), problem.title);
        return height + frame.paragraph(area.x, area.y + height, area.width, frame.body(),
                                        problem.explanation);
    });
    add_diagnosis(facts, frame, problem);
}

void add_answer(Facts& facts, Frame& frame, const app::PastRequest& past) {
    const api::Answer& answer = past.exchange.answer;
    const bool answered = answer.transport == api::Transport::kAnswered;
    if (answer.url != api::url_of(past.exchange.request) && !answer.url.empty()) {
        facts.text(words::kRedirectedTo, words::redirected_to(api::origin_of(answer.url)),
                   frame.body());
    }
    if (answer.received_at_ms > 0) {
        facts.row(answered ? words::kAnswerReceived : words::kAnswerEnded, [&](const Rect& area) {
            return time_paragraph(frame, area, frame.body(),
                                  time_text(frame, answer.received_at_ms), answer.received_at_ms);
        });
    }
    if (!answered) {
        facts.text(words::kAnswerTime, base::format_duration(std::lround(answer.duration_ms)),
                   frame.body());
        return;
    }
    add_way(facts, frame, past.exchange);
    add_headers(facts, frame, answer.headers);
    facts.text(words::kAnswerOtherHeaders,
               answer.cross_origin ? words::kHeadersHidden : words::kOnlyCookiesHidden,
               missing_style(frame));
}

}  // namespace

std::string status_text(const app::PastRequest& past) {
    const api::Answer& answer = past.exchange.answer;
    if (past.progress == app::Progress::kOnItsWay) return words::kRequestOnItsWay;
    if (past.progress == app::Progress::kGivenUp) return words::kRequestCancelled;
    switch (answer.transport) {
        case api::Transport::kTimedOut: return words::kNoAnswerInTime;
        case api::Transport::kFailed: return words::kNoAnswerShown;
        case api::Transport::kTooLarge: return words::kAnswerTooLarge;
        case api::Transport::kAnswered: break;
    }
    std::string text = std::to_string(answer.status);
    const std::string_view reason =
        answer.status_text.empty() ? api::reason_of(answer.status) : answer.status_text;
    if (!reason.empty()) text += " ";
    return text.append(reason);
}

void add_headers(Facts& facts, Frame& frame, const std::vector<api::Header>& headers) {
    for (const api::Header& header : headers) {
        facts.row(
            header.first,
            [&](const Rect& area) {
                // A server may send back what it was sent.
                return frame.paragraph(area.x, area.y, area.width, frame.code(),
                                       frame.state.form.token.removed_from(header.second));
            },
            Face::kMono);
    }
}

float draw_answer(Frame& frame, float x, float y, float width, const app::PastRequest& past) {
    return draw_card(frame, x, y, width, words::kAnswerCard, [&](const Rect& inner) {
        Facts facts(frame, inner.x + 16, inner.y + 12, inner.width - 32, kHeaderColumn);
        facts.text(words::kStatus, status_text(past), frame.code());
        if (past.problem) add_problem(facts, frame, *past.problem);
        if (past.progress == app::Progress::kOver) add_answer(facts, frame, past);
        return facts.bottom() - inner.y + 8;
    });
}

}  // namespace ui::old
