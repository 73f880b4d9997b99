// What the screen says of a page around this one, and the compact view that a host asks for.
#include <doctest/doctest.h>

#include <string>

#include "ui/support/bodies.h"
#include "ui/support/screens.h"

using headless::find_exactly;
using headless::Page;
using ui::Role;

namespace {

constexpr const char* kHost = "https://console.example.com";

void make_compact(Page& page, float width = 400, float height = 300) {
    page.view.width = width;
    page.view.height = height;
    page.dispatch(app::HostConnected{kHost, true});
}

bool says(const Page& page, const std::string& text) {
    return page.text().find(text) != std::string::npos;
}

}  // namespace

TEST_CASE("the compact view of every screen keeps the rules and has no fields") {
    for (const headless::NamedScreen& screen : headless::all_screens()) {
        for (const float width : {320.f, 400.f, 1280.f}) {
            CAPTURE(screen.name);
            CAPTURE(width);
            Page page;
            screen.set_up(page);
            make_compact(page, width);
            page.draw();
            // The rules are for screens of some size; without a job there is only a sentence or
            // two.
            constexpr size_t kFewNodes = 10;
            if (page.screen().semantics.nodes().size() > kFewNodes) headless::check_rules(page);
            CHECK(page.find_all(Role::kTextField).empty());
            CHECK(page.find_all(Role::kTab).empty());
            CHECK(find_exactly(page, Role::kButton, "Open the full page") != nullptr);
        }
    }
}

TEST_CASE("the compact view shows the verdict and the progress of every output in 400 × 300") {
    for (const headless::NamedScreen& screen : headless::all_screens()) {
        if (std::string(screen.name) != "processing") continue;
        Page page;
        screen.set_up(page);
        make_compact(page);
        page.draw();
        const size_t outputs = page.state.loaded->job->outputs.value.size();
        const auto bars = page.find_all(Role::kProgressBar);
        REQUIRE(bars.size() == outputs + 1);
        for (const ui::SemanticNode* bar : bars) CHECK(bar->bounds.bottom() <= 300);
        CHECK(page.screen().page_height <= 300);
    }
}

TEST_CASE("the compact view of very many outputs draws those in the window") {
    Page page;
    page.load(headless::outputs_body(5'000));
    make_compact(page);
    page.draw();
    CHECK(page.find_all(Role::kProgressBar).size() < 60);
    CHECK(page.screen().page_height > 5'000 * 22);
    headless::check_rules(page);
}

TEST_CASE("the compact view says what the full one says of an old state") {
    Page page;
    page.load(headless::processing_body());
    page.dispatch(app::LiveToggled{});
    page.draw();
    const ui::SemanticNode* next = page.find(Role::kText, "Live updates are off");
    REQUIRE(next != nullptr);
    const std::string said = next->name;
    make_compact(page);
    page.draw();
    CHECK(find_exactly(page, Role::kText, said.c_str()) != nullptr);
}

TEST_CASE("in a low window the full view begins with the verdict and the progress of the outputs") {
    const struct { float width, height; } windows[] = {{400, 300}, {320, 480}, {740, 360}};
    for (const headless::NamedScreen& screen : headless::all_screens()) {
        for (const auto& window : windows) {
            CAPTURE(screen.name);
            CAPTURE(window.width);
            Page page;
            screen.set_up(page);
            page.view.width = window.width;
            page.view.height = window.height;
            page.draw();
            headless::check_rules(page);
            if (std::string(screen.name) != "processing") continue;
            CHECK(headless::count_exactly(page, Role::kCheckBox, "Follow live") == 1);
            size_t headings = 0;
            for (const ui::SemanticNode* heading : page.find_all(Role::kHeading)) {
                if (heading->level != 1) continue;
                ++headings;
                CHECK(heading->bounds.bottom() < window.height);
            }
            CHECK(headings == 1);
            const auto rows = page.find_all(Role::kListItem);
            REQUIRE(rows.size() >= page.state.loaded->job->outputs.value.size());
            for (size_t row = 0; row < page.state.loaded->job->outputs.value.size(); ++row)
                CHECK(rows[row]->bounds.bottom() <= window.height);
        }
    }
}

TEST_CASE(
    "a low window begins with the first four of many outputs, and other tabs keep the switch") {
    Page page;
    page.load(headless::processing_body());
    page.view.width = 400;
    page.view.height = 300;
    page.dispatch(app::TabChosen{app::Tab::kRaw});
    page.draw();
    CHECK(headless::count_exactly(page, Role::kCheckBox, "Follow live") == 1);

    Page many;
    many.load(headless::outputs_body(50));
    many.view.width = 400;
    many.view.height = 300;
    many.draw();
    CHECK(says(many, "46 more outputs below"));
    const ui::SemanticNode* table = find_exactly(many, Role::kTable, "Outputs");
    REQUIRE(table != nullptr);
    CHECK(table->bounds.y < 1'200);
}

TEST_CASE("no job is so small that a frame as high as it would be a low window") {
    for (const float width : {360.f, 1280.f}) {
        Page page;
        page.load(R"({"job":{"id":"a"}})");
        page.view.width = width;
        page.draw();
        CHECK(page.screen().page_height > 560);
    }
}

TEST_CASE("what a frame can't do is said once it was tried") {
    Page page;
    page.load(headless::processing_body());
    page.dispatch(app::Sandboxed{true});
    page.draw();
    CHECK_FALSE(says(page, "Was no file saved?"));
    page.dispatch(app::EvidenceSaved{});
    page.draw();
    CHECK(says(page, "Was no file saved?"));
    page.dispatch(app::Sandboxed{false});
    page.draw();
    CHECK_FALSE(says(page, "Was no file saved?"));

    page.dispatch(app::HostConnected{kHost});
    page.dispatch(app::NotifyToggled{});
    page.dispatch(app::PermissionReceived{app::Permission::kRefused});
    page.draw();
    CHECK(says(page, "The browser doesn’t allow notifications from a page inside another one."));
}

TEST_CASE("a press on the way to the full page asks for it") {
    Page page;
    page.load(headless::seed_body());
    make_compact(page);
    page.draw();
    const ui::SemanticNode* button = find_exactly(page, Role::kButton, "Open the full page");
    REQUIRE(button != nullptr);
    CHECK(page.event_of<app::FullPageOpened>(*button).has_value());
}

TEST_CASE("a page around this one that is not listed is named") {
    const struct {
        const char* origin;
        const char* said;
    } cases[] = {
        {"https://evil.test", "This page is shown inside https://evil.test, which this site"},
        {"", "This page is shown inside another page that the browser"},
    };
    for (const auto& each : cases) {
        Page page;
        page.dispatch(app::FramedByStranger{each.origin});
        page.draw();
        CHECK(says(page, each.said));
        headless::check_rules(page);
    }
    Page page;
    page.dispatch(app::FramedByStranger{""});
    page.dispatch(app::HostConnected{kHost});
    page.draw();
    CHECK_FALSE(says(page, "shown inside"));
    page.dispatch(app::FramedByStranger{"https://evil.test"});
    page.draw();
    CHECK(says(page, "shown inside https://evil.test"));
    page.dispatch(app::HostRefused{"https://evil.test"});
    page.draw();
    CHECK(says(page, "The page around this one, https://evil.test, tried to hand over a job"));
}

TEST_CASE("a load that waits for the host's token says for whom") {
    for (const bool compact : {false, true}) {
        Page page;
        page.dispatch(app::HostConnected{kHost, compact});
        page.dispatch(app::JobHandedOver{"559cbbec14ea67a7cad6c7d8", ""});
        page.draw();
        CHECK(says(page, "Waiting for an access token from https://console.example.com"));
        page.dispatch(app::TokenHandedOver{});
        page.draw();
        CHECK(says(page, "The page around this one, https://console.example.com, gave no access"));
    }
}
