#include <doctest/doctest.h>

#include "ui/support/bodies.h"
#include "ui/support/screens.h"

using headless::find_exactly;
using headless::Page;
using ui::Role;

namespace {

constexpr int64_t kLoaded_ms = 1436335200000;

// `seconds` after the job was loaded.
const ui::Screen& draw_at(Page& page, double seconds) {
    page.view.now_ms = kLoaded_ms + static_cast<int64_t>(seconds * 1000);
    return page.draw();
}

void load(Page& page, std::string body = headless::processing_body()) {
    page.view.reduced_motion = true;  // so that nothing but the freshness asks for frames
    page.load(std::move(body));
}

void poll(Page& page, double seconds, int status, std::vector<api::Header> headers = {}) {
    page.dispatch(app::Woken{true});
    api::Answer answer;
    answer.status = status;
    answer.body = headless::processing_body();
    answer.headers = std::move(headers);
    answer.received_at_ms = kLoaded_ms + static_cast<int64_t>(seconds * 1000);
    page.dispatch(app::Answered{page.state.last_number, std::move(answer)});
    draw_at(page, seconds);
}

}  // namespace

TEST_CASE("a followed job tells how old it is and when it is asked for again") {
    Page page;
    page.view.width = 1800;
    load(page);
    const struct {
        double seconds;
        const char* text;
        double repaint_s;
    } cases[] = {
        {0, "Processing · updated 06:00:00 UTC, now · next in 5 s", 1},
        {0.4, "Processing · updated 06:00:00 UTC, now · next in 5 s", 0.6},
        {1, "Processing · updated 06:00:00 UTC, 1 s ago · next in 4 s", 1},
        {4.9, "Processing · updated 06:00:00 UTC, 4 s ago · next in 1 s", 0.1},
        {5, "Processing · updated 06:00:00 UTC, 5 s ago · next in a moment", 1},
    };
    for (const auto& each : cases) {
        CAPTURE(each.seconds);
        const ui::Screen& screen = draw_at(page, each.seconds);
        CHECK(find_exactly(page, Role::kText, each.text) != nullptr);
        CHECK(screen.repaint_after_s == doctest::Approx(each.repaint_s));
    }
    page.dispatch(app::Woken{true});
    draw_at(page, 5.5);
    CHECK(find_exactly(page, Role::kText,
                       "Processing · updated 06:00:00 UTC, 5 s ago · refreshing now") != nullptr);
    CHECK(find_exactly(page, Role::kButton, "Cancel") == nullptr);
    CHECK(page.find(Role::kProgressBar, "Loading") == nullptr);
}

TEST_CASE("where time is told in minutes, a frame a minute is enough") {
    Page page;
    page.view.width = 1800;
    load(page);
    poll(page, 5, 429, {{"Retry-After", "600"}});
    const ui::Screen& screen = draw_at(page, 65);
    CHECK(find_exactly(page, Role::kText,
                       "Processing (stale) · updated 06:00:00 UTC, 1 min ago · next in 9 min") !=
          nullptr);
    CHECK(screen.repaint_after_s == doctest::Approx(55));
}

TEST_CASE("the switch pauses and resumes; a paused page needs no frames") {
    Page page;
    page.view.width = 1800;
    load(page);
    page.draw();
    CHECK(find_exactly(page, Role::kCheckBox, "Follow live")->checked == true);
    page.press(Role::kCheckBox, "Follow live");
    CHECK(find_exactly(page, Role::kCheckBox, "Follow live")->checked == false);
    CHECK(find_exactly(page, Role::kText, "Processing (stale) · updated 06:00:00 UTC") != nullptr);
    CHECK_FALSE(page.screen().repaint_after_s.has_value());
    page.press(Role::kCheckBox, "Follow live");
    CHECK(find_exactly(page, Role::kCheckBox, "Follow live")->checked == true);
}

TEST_CASE("what has ended is not followed") {
    Page page;
    load(page, headless::seed_body());
    page.draw();
    CHECK(page.find(Role::kCheckBox, "Follow live") == nullptr);
    CHECK_FALSE(page.screen().repaint_after_s.has_value());
}

TEST_CASE("trouble is told above the job, which stays") {
    Page page;
    load(page);
    poll(page, 5, 503);
    CHECK(page.find(Role::kText, ". Trying again at 06:00:15 UTC. ") != nullptr);
    CHECK(page.find(Role::kHeading, "Processing") != nullptr);
    page.dispatch(app::TabChosen{app::Tab::kRaw});
    page.draw();
    CHECK(page.find(Role::kText, "Couldn’t refresh: ") != nullptr);
    poll(page, 15, 200);
    CHECK(page.find(Role::kText, "Couldn’t refresh: ") == nullptr);
}

TEST_CASE("a token that is revoked ends the following, and that is said") {
    Page page;
    load(page);
    poll(page, 5, 401);
    CHECK(page.find(Role::kText, ". Live updates are off. ") != nullptr);
    CHECK(find_exactly(page, Role::kCheckBox, "Follow live")->checked == false);
    CHECK(page.find(Role::kHeading, "Processing") != nullptr);
}

TEST_CASE("offline, the line says so instead of a time") {
    Page page;
    page.view.width = 1800;
    load(page);
    page.dispatch(app::Woken{false, false, false});
    draw_at(page, 2);
    CHECK(find_exactly(page, Role::kText,
                       "Processing (stale) · updated 06:00:00 UTC, 2 s ago · offline") != nullptr);
}

TEST_CASE("the freshness fits every width") {
    const struct {
        float width;
        const char* text;
    } cases[] = {{1800, "Processing · updated 06:00:00 UTC, 1 s ago · next in 4 s"},
                 {1280, "1 s ago · next in 4 s"},
                 {800, "Processing · updated 06:00:00 UTC, 1 s ago · next in 4 s"},
                 {360, "1 s ago"},
                 {320, "1 s ago"}};
    for (const auto& each : cases) {
        CAPTURE(each.width);
        Page page;
        page.view.width = each.width;
        load(page);
        draw_at(page, 1);
        CHECK(find_exactly(page, Role::kText, each.text) != nullptr);
        CHECK(find_exactly(page, Role::kCheckBox, "Follow live") != nullptr);
        headless::check_rules(page);
    }
}

TEST_CASE("where there is no job, the line says what is there instead") {
    const struct {
        int status;
        const char* body;
        const char* text;
    } cases[] = {
        {404, R"({"error":{"error_message":"Job does not exist"}})", "Job not found"},
        {500, "", "Server error"},
        {200, R"({"pages":[]})", "No job in this response"},
    };
    for (const auto& each : cases) {
        CAPTURE(each.status);
        Page page;
        page.load(each.body, each.status);
        page.draw();
        page.press(Role::kTab, "Request");
        CHECK(find_exactly(page, Role::kText, each.text) != nullptr);
    }
}

TEST_CASE("a job that is followed no more says as of when it is, and promises nothing") {
    Page page;
    page.view.width = 1800;
    page.load(headless::processing_body());
    page.draw();
    CHECK(page.find(Role::kText, "Live updates are off") == nullptr);
    page.dispatch(app::LiveToggled{});
    page.draw();
    const ui::SemanticNode* next = page.find(Role::kText, "Live updates are off");
    REQUIRE(next != nullptr);
    CHECK(next->name.starts_with("Stale: as of "));
    CHECK(page.find(Role::kText, "Processing (stale) · updated ") != nullptr);
    const std::string before = page.text();
    page.view.now_ms += 3'600'000;
    page.draw();
    CHECK(page.find(Role::kText, "Live updates are off")->name == next->name);
}

TEST_CASE("a job that is followed no more keeps still") {
    Page page;
    page.load(headless::processing_body());
    page.draw();
    CHECK(page.screen().repaint_after_s.has_value());
    page.dispatch(app::LiveToggled{});
    page.draw();
    CHECK_FALSE(page.screen().repaint_after_s.has_value());
}

TEST_CASE("notifications are turned on beside the following, and where they can't be it is said") {
    for (const float width : {360.f, 800.f, 1280.f}) {
        Page page;
        page.view.width = width;
        page.load(headless::processing_body());
        page.draw();
        page.press(Role::kCheckBox, "Notify me");
        page.dispatch(app::PermissionReceived{app::Permission::kGranted});
        page.draw();
        CHECK(find_exactly(page, Role::kCheckBox, "Notify me")->checked == true);
        CHECK(page.find(Role::kText, "blocks notifications") == nullptr);
        headless::check_rules(page);
        page.press(Role::kCheckBox, "Notify me");
        page.press(Role::kCheckBox, "Notify me");
        page.dispatch(app::PermissionReceived{app::Permission::kRefused});
        page.draw();
        CHECK(find_exactly(page, Role::kCheckBox, "Notify me")->checked == false);
        CHECK(page.find(Role::kText, "The browser blocks notifications from this page.") !=
              nullptr);
        headless::check_rules(page);
    }
}
