// The request tab: what was asked, the token masked, what came of it, and the page's other
// requests.
#include "app/past_requests.h"
#include "ui/facts.h"
#include "ui/panels.h"
#include "ui/request/answer.h"
#include "words/request.h"

namespace ui {
namespace {

constexpr const char* kHiddenToken = "••••••••";

void draw_copies(Ui& ui, const app::PastRequest& past, const std::string& url) {
    Flow flow(10, 8);
    if (button(ui, flow, words::kCopyUrl)) ui.emit(app::TextCopied{words::kRequestUrl, url});
    for (const api::Tool tool : api::kTools) {
        if (button(ui, flow, api::names_of(tool).button))
            ui.emit(app::SnippetCopied{tool, past.number});
    }
    if (!ui.state.loaded) return;
    flow.next(width_of_evidence_button(ui));
    evidence_button(ui);
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
        add_headers(facts, api::headers_of(request));
        add_headers(facts, {{"Authorization", std::string("Bearer ") + kHiddenToken}});
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
    const bool requested = past.exchange.source.is_network();
    requested ? draw_sent(ui, past) : draw_source(ui, past);
    space(kGap);
    if (requested && past.progress != app::Progress::kOnItsWay) {
        draw_answer(ui, past);
        space(kGap);
    }
    draw_request_list(ui);
}

}  // namespace ui
