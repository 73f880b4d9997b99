#include "ui/old/request_panel.h"

#include "app/past_requests.h"
#include "ui/old/answer_card.h"
#include "ui/old/card.h"
#include "ui/old/flow.h"
#include "ui/old/request_list.h"
#include "ui/old/widgets.h"
#include "words/common.h"
#include "words/request_panel.h"

namespace ui::old {
namespace {

constexpr const char* kHiddenToken = "••••••••";

float draw_copies(Frame& frame, const Rect& area, const app::PastRequest& past,
                  const std::string& url) {
    const float height = frame.control_height();
    Flow flow{area.x, area.right(), height + 8, area.x, area.y};
    const auto place = [&](const Button& button) {
        const float x = flow.place(button_width(frame, button), 10);
        draw_button(frame, x, flow.y, height, button);
    };
    place({words::kCopyUrl, app::TextCopied{words::kRequestUrl, url}});
    for (const api::Tool tool : api::kTools) {
        place({api::names_of(tool).button, app::SnippetCopied{tool, past.number}});
    }
    flow.new_line();
    flow.y += frame.paragraph(area.x, flow.y, area.width, frame.caption(), words::kSnippetsNote);
    return flow.y - area.y;
}

float draw_sent(Frame& frame, float x, float y, float width, const app::PastRequest& past) {
    const api::Request& request = past.exchange.request;
    const std::string url = api::url_of(request);
    return draw_card(frame, x, y, width, words::kRequest, [&](const Rect& inner) {
        const Rect area{inner.x + 16, inner.y + 12, inner.width - 32, 0};
        float bottom = 0;
        {
            Facts facts(frame, area.x, area.y, area.width, kHeaderColumn);
            facts.text(words::kRequestMethod, "GET", frame.code());
            facts.text(words::kRequestUrl, url, frame.code());
            add_headers(facts, frame, api::headers_of(request));
            add_headers(facts, frame, {{"Authorization", std::string("Bearer ") + kHiddenToken}});
            facts.text(words::kOtherHeaders, words::kOtherHeadersOfBrowser, missing_style(frame));
            bottom = facts.bottom() + 4;
        }
        bottom += draw_copies(frame, {area.x, bottom, area.width, 0}, past, url);
        return bottom + 16 - inner.y;
    });
}

}  // namespace

float draw_request(Frame& frame, float y) {
    const float x = frame.margin();
    const float width = frame.view.width - 2 * x;
    const app::State& state = frame.state;
    const app::PastRequest& past = *app::find_request(state, state.shown_request);
    y += draw_sent(frame, x, y, width, past) + kGap;
    if (past.progress != app::Progress::kOnItsWay) {
        y += draw_answer(frame, x, y, width, past) + kGap;
    }
    return y + draw_request_list(frame, x, y, width) + kGap;
}

}  // namespace ui::old
