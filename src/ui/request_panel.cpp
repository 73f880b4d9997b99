#include "ui/request_panel.h"

#include <string>

#include "app/past_requests.h"
#include "ui/answer_card.h"
#include "ui/facts.h"
#include "ui/layout.h"
#include "ui/request_list.h"
#include "ui/widgets.h"
#include "words/common.h"
#include "words/request.h"

namespace ui {
namespace {

constexpr const char* kHiddenToken = "••••••••";

void draw_copies(Ui& ui, const app::PastRequest& past, const std::string& url) {
    Flow flow(10, 8);
    const auto pressed = [&](const char* label) {
        flow.next(width_of_button(ui, label));
        return button(ui, label);
    };
    if (pressed(words::kCopyUrl)) ui.emit(app::TextCopied{words::kRequestUrl, url});
    for (const api::Tool tool : api::kTools) {
        if (pressed(api::names_of(tool).button)) ui.emit(app::SnippetCopied{tool, past.number});
    }
}

void draw_sent(Ui& ui, const app::PastRequest& past) {
    const api::Request& request = past.exchange.request;
    const std::string url = api::url_of(request);
    Card card(ui, words::kRequest);
    Padding padding;
    {
        Facts facts(ui, kHeaderColumn);
        facts.text(words::kRequestMethod, "GET", kCode);
        facts.text(words::kRequestUrl, url, kCode);
        add_headers(facts, ui, api::headers_of(request));
        add_headers(facts, ui, {{"Authorization", std::string("Bearer ") + kHiddenToken}});
        facts.text(words::kOtherHeaders, words::kOtherHeadersOfBrowser, kMissing);
    }
    space(12);
    draw_copies(ui, past, url);
    space(8);
    paragraph(ui, kCaption, words::kSnippetsNote);
}

}  // namespace

void draw_request(Ui& ui) {
    const app::PastRequest& past = *app::find_request(ui.state, ui.state.shown_request);
    draw_sent(ui, past);
    space(kGap);
    if (past.progress != app::Progress::kOnItsWay) {
        draw_answer(ui, past);
        space(kGap);
    }
    draw_request_list(ui);
}

}  // namespace ui
