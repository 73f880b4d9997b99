#include <doctest/doctest.h>

#include "base/version.h"
#include "ui/panels.h"
#include "ui/support/panel_alone.h"
#include "ui/support/screens.h"

using headless::find_exactly;
using headless::Page;
using ui::Role;

TEST_CASE("the empty page says what to do") {
    Page page;
    page.draw();
    CHECK(find_exactly(page, Role::kHeading, "See what happened to your video") != nullptr);
    CHECK(find_exactly(page, Role::kText, "https://api.xvid.com/v1") != nullptr);
    CHECK(page.find(Role::kText, "press Load job") != nullptr);
    CHECK(find_exactly(page, Role::kText, std::string("Jobglass ") + base::kVersion) != nullptr);
}

TEST_CASE("the wait shows how much has come, and can be ended") {
    Page page;
    page.dispatch(app::FieldTyped{app::Field::kJobId, "559cbbec14ea67a7cad6c7d8"});
    page.draw();
    page.press(Role::kButton, "Load job");
    REQUIRE(page.state.pending.has_value());
    CHECK(find_exactly(page, Role::kHeading, "Loading the job") != nullptr);
    CHECK(find_exactly(page, Role::kText, "Waiting for a response from https://api.xvid.com") !=
          nullptr);
    CHECK_FALSE(find_exactly(page, Role::kProgressBar, "Loading")->now.has_value());
    CHECK(page.find(Role::kText,
                    "GET https://api.xvid.com/v1/jobs/559cbbec14ea67a7cad6c7d8?format=json") !=
          nullptr);

    page.dispatch(app::BytesReceived{page.state.last_number, 500, 2000});
    page.draw();
    CHECK(find_exactly(page, Role::kProgressBar, "Loading")->now == 25.0);
    CHECK(find_exactly(page, Role::kText, "500 bytes of 2.00 KB received") != nullptr);

    page.press(Role::kButton, "Cancel");
    CHECK(std::holds_alternative<app::Abort>(page.effects.at(0)));
    CHECK(find_exactly(page, Role::kHeading, "See what happened to your video") != nullptr);
    CHECK(find_exactly(page, Role::kStatus, "Cancelled") != nullptr);
}

TEST_CASE("a big answer is said to be read while that holds up the page") {
    Page page;
    page.dispatch(app::FieldTyped{app::Field::kJobId, "559cbbec14ea67a7cad6c7d8"});
    page.draw();
    page.press(Role::kButton, "Load job");
    api::Answer answer;
    answer.status = 200;
    answer.body = std::string(8'000'000, ' ') + R"({"job":{"status":"SUCCESS"}})";
    page.dispatch(app::Answered{page.state.last_number, std::move(answer)});
    page.draw();
    CHECK(find_exactly(page, Role::kText, "8.00 MB received. Parsing …") != nullptr);
    page.dispatch(app::TimeToContinue{});
    page.draw();
    CHECK(page.find(Role::kHeading, "Succeeded") != nullptr);
}

TEST_CASE("a reload keeps the job on the screen below a thin bar") {
    Page page;
    page.load(headless::seed_body());
    page.draw();
    page.press(Role::kButton, "Reload");
    CHECK(find_exactly(page, Role::kProgressBar, "Loading") != nullptr);
    CHECK(page.find(Role::kHeading, "Succeeded in 1 min 8 s") != nullptr);
    CHECK(find_exactly(page, Role::kText, "Loading…") != nullptr);
}

TEST_CASE("the card of a message is in the middle, and no wider than a text can be read") {
    for (const float width : {2560.f, 1280.f, 700.f, 320.f}) {
        CAPTURE(width);
        const headless::PanelAlone panel(Page(), width, ui::draw_welcome);
        const ui::Rect card = panel["Welcome"].bounds;
        CHECK(card.width == std::min(width, 820.f));
        CHECK(card.x == doctest::Approx((width - card.width) / 2));
        const ui::Rect title = panel["See what happened to your video"].bounds;
        CHECK(title.x > card.x);
        CHECK(title.right() < card.right());
        CHECK(panel.height() == doctest::Approx(card.bottom()).epsilon(0.02));
    }
}

TEST_CASE("while another job loads, the one on the screen is named as what it is") {
    Page page;
    page.load(headless::seed_body());
    page.draw();
    const auto is_said = [&page](const std::string& text) {
        return page.find(Role::kText, text) != nullptr;
    };
    CHECK_FALSE(is_said("Until it arrives"));
    const int vertices = page.vertices;
    page.dispatch(app::FieldTyped{app::Field::kJobId, "other"});
    page.dispatch(app::LoadPressed{});
    page.draw();
    CHECK(is_said(
        "Loading job other. Until it arrives, this page shows job 559cbbec14ea67a7cad6c7d8."));
    CHECK(page.vertices > vertices);
    page.dispatch(app::CancelPressed{});
    page.draw();
    CHECK_FALSE(is_said("Until it arrives"));
    page.dispatch(app::ReloadPressed{});
    page.draw();
    CHECK_FALSE(is_said("Until it arrives"));
}
