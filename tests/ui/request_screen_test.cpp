#include <doctest/doctest.h>

#include "ui/support/screens.h"

using headless::find_exactly;
using headless::Page;
using ui::Role;

TEST_CASE("the request tab shows what was sent, the token masked, and what came") {
    Page page;
    page.load(headless::seed_body());
    page.dispatch(app::TabChosen{app::Tab::kRequest});
    page.draw();
    const ui::SemanticNode* sent = find_exactly(page, Role::kRegion, "Request");
    const ui::SemanticNode* received = find_exactly(page, Role::kRegion, "Answer");
    REQUIRE(sent != nullptr);
    REQUIRE(received != nullptr);
    const std::string asked = page.text_below(*sent);
    for (const char* part :
         {"Method | GET", "URL | https://api.xvid.com/v1/jobs/559cbbec14ea67a7cad6c7d8?format=json",
          "Accept | application/json", "Authorization | Bearer ••••••••"}) {
        INFO(std::string(part), " in ", asked);
        CHECK(asked.find(part) != std::string::npos);
    }
    const std::string came = page.text_below(*received);
    for (const char* part :
         {"Status | 200", "Time | 184 ms", "Size | 1.73 KB",
          "Received | Wed 8 Jul 2015, 06:00:00 UTC", "content-type | application/json"}) {
        INFO(std::string(part), " in ", came);
        CHECK(came.find(part) != std::string::npos);
    }
}

TEST_CASE("without an answer the request tab says why there is none") {
    const std::pair<api::Transport, const char*> cases[] = {
        {api::Transport::kTimedOut, "no answer before the deadline"},
        {api::Transport::kFailed, "no answer the browser would show"},
        {api::Transport::kTooLarge, "given up: the body is too large"},
    };
    for (const auto& [transport, sentence] : cases) {
        Page page;
        headless::load_answer(page, headless::without_answer(transport));
        page.dispatch(app::TabChosen{app::Tab::kRequest});
        page.draw();
        CHECK(find_exactly(page, Role::kText, sentence) != nullptr);
    }
}

TEST_CASE("while the first answer is awaited the request can be read already") {
    Page page;
    page.dispatch(app::FieldTyped{app::Field::kJobId, "559cbbec14ea67a7cad6c7d8"});
    page.dispatch(app::LoadPressed{});
    page.dispatch(app::TabChosen{app::Tab::kRequest});
    page.draw();
    CHECK(find_exactly(page, Role::kRegion, "Request") != nullptr);
    CHECK(find_exactly(page, Role::kRegion, "Answer") == nullptr);
}
