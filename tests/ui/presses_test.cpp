// What a press does, wherever it is heard: in a frame of its own that paints nothing.
#include <doctest/doctest.h>

#include <set>
#include <string>

#include "ui/support/bodies.h"
#include "ui/support/difference.h"
#include "ui/support/screens.h"

using headless::described;
using headless::difference;
using headless::Page;
using ui::Role;
using ui::SemanticNode;

namespace {

std::vector<ui::Press> presses_of(const Page& page, bool disabled) {
    std::vector<ui::Press> presses;
    for (const SemanticNode& node : page.screen().semantics.nodes()) {
        if (node.active && node.disabled == disabled) presses.push_back(page.press_of(node));
    }
    return presses;
}

// A press on everything that can be pressed asks for one thing, and none of these presses changes
// what the next frame shows. All are heard in one frame, as that is quick.
void check_presses(Page& page) {
    page.draw();
    const ui::Screen shown = page.screen();
    const std::vector<ui::Press> presses = presses_of(page, false);
    CHECK(presses.size() > 3);
    CHECK(page.events_of(presses).size() == presses.size());
    CHECK(page.events_of(presses_of(page, true)).empty());
    page.draw_once();
    CHECK(difference(shown, page.screen()) == "");
    CHECK_FALSE(page.screen().scroll_to_y.has_value());
}

// The same, one by one.
void check_each_press(Page& page) {
    check_presses(page);
    const ui::Screen shown = page.screen();
    for (const SemanticNode& node : shown.semantics.nodes()) {
        if (!node.active) continue;
        INFO(described(node));
        CHECK(page.events_of(node).size() == (node.disabled ? 0 : 1));
    }
}

void press_unseen(Page& page, Role role, const char* name) {
    const SemanticNode* node = page.find(role, name);
    REQUIRE_MESSAGE(node != nullptr, "nothing is called ", std::string(name));
    page.activate(*node);
}

// What in a long list is pressed, far down the page by then.
std::vector<app::Event> events_from_afar(Page& page, const SemanticNode* node) {
    REQUIRE(node != nullptr);
    const ui::Press press = page.press_of(*node);
    CHECK(press.row != toolkit::kNoRow);
    page.view.scroll_y = 20'000;
    page.draw();
    CHECK(page.screen().semantics.find(press.id) == nullptr);
    return page.events_of(press);
}

std::string list_body(int count, char item) {
    std::string items(1, item);
    for (int index = 1; index < count; ++index) items += std::string(",") + item;
    return R"({"job":{"id":"j1","status":"SUCCESS","list":[)" + items + "]}}";
}

void reload_with(Page& page, std::string body) {
    page.dispatch(app::ReloadPressed{});
    api::Answer answer;
    answer.status = 200;
    answer.headers = {{"content-type", "application/json"}};
    answer.body = std::move(body);
    answer.received_at_ms = page.view.now_ms + 5000;
    page.dispatch(app::Answered{page.state.last_number, std::move(answer)});
}

// What is scrolled to next, with a press on something else before.
std::optional<float> scroll_target(Page& page, bool with_press) {
    const SemanticNode* other = page.find(Role::kTab, "Request");
    REQUIRE(other != nullptr);
    if (with_press) CHECK(page.events_of(*other).size() == 1);
    return page.draw_once().scroll_to_y;
}

void check_scroll_survives(void (*set_up)(Page&), void (*act)(Page&)) {
    std::optional<float> targets[2];
    for (const bool with_press : {false, true}) {
        Page page;
        page.view.height = 600;
        set_up(page);
        page.draw();
        act(page);
        targets[with_press ? 1 : 0] = scroll_target(page, with_press);
    }
    CHECK(targets[0].has_value());
    CHECK(targets[0] == targets[1]);
}

}  // namespace

TEST_CASE("a press asks for one thing on every screen, and changes no frame by itself") {
    for (const headless::NamedScreen& screen : headless::all_screens()) {
        INFO(std::string(screen.name));
        Page page;
        screen.set_up(page);
        check_presses(page);
    }
}

TEST_CASE("a press asks for one thing on every problem's screen") {
    for (const headless::Problem& problem : headless::all_problems()) {
        INFO(std::string(problem.name));
        Page page;
        headless::load_answer(page, problem.answer());
        check_presses(page);
    }
}

TEST_CASE("each press asks for one thing") {
    for (const headless::NamedScreen& screen : headless::all_screens()) {
        INFO(std::string(screen.name));
        static const std::set<std::string> kRich = {
            "empty",   "object open",           "raw", "changes", "answers compared",
            "request", "all columns of outputs"};
        if (kRich.count(screen.name) == 0) continue;
        Page page;
        screen.set_up(page);
        check_each_press(page);
    }
}

TEST_CASE("each press asks for one thing on a phone, with everything of the head unfolded") {
    Page page;
    page.view.width = 360;
    page.view.touch = true;
    page.load(headless::processing_body());
    page.dispatch(app::OptionsOpened{});
    page.dispatch(app::ConnectionToggled{});
    check_each_press(page);
}

TEST_CASE("a press asks for one thing in every job of the sandbox") {
    for (const auto& [name, body] : headless::sandbox_jobs()) {
        const std::string tried(name);
        INFO(tried);
        Page page;
        page.load(body);
        check_presses(page);
    }
}

TEST_CASE("a press reaches a row that has scrolled out of view") {
    SUBCASE("of the outputs") {
        Page page;
        page.load(headless::outputs_body(3000));
        page.draw();
        const auto events =
            events_from_afar(page, page.find(Role::kButton, "Details of output film_0002"));
        REQUIRE(events.size() == 1);
        const auto* toggled = app::event_as<app::DetailsToggled>(events.front());
        REQUIRE(toggled != nullptr);
        CHECK(toggled->node == page.state.loaded->job->outputs.value[2].node);
    }
    SUBCASE("of the raw tree") {
        Page page;
        headless::open_raw(page, list_body(5000, '7'));
        page.draw();
        const auto events = events_from_afar(page, page.find(Role::kTreeItem, "7,"));
        REQUIRE(events.size() == 1);
        CHECK(app::event_as<app::NodeSelected>(events.front()) != nullptr);
    }
    SUBCASE("of the changes") {
        Page page;
        page.load(list_body(5000, '7'));
        reload_with(page, list_body(5000, '8'));
        page.dispatch(app::TabChosen{app::Tab::kChanges});
        page.draw();
        const auto events =
            events_from_afar(page, page.find(Role::kButton, "Show $.job.list[2] in raw"));
        REQUIRE(events.size() == 1);
        const auto* shown = app::event_as<app::NodeShownInRaw>(events.front());
        REQUIRE(shown != nullptr);
        CHECK(shown->node == page.state.history.comparison->diff.changes[2].after);
    }
}

TEST_CASE("two presses before a frame are both heard") {
    SUBCASE("on two things") {
        Page page;
        page.load(headless::processing_body());
        page.dispatch(app::OptionsOpened{});
        page.draw();
        press_unseen(page, Role::kCheckBox, "Show null keys");
        press_unseen(page, Role::kCheckBox, "Human-readable response");
        CHECK(page.state.form.options.show_null);
        CHECK(page.state.form.options.human);
    }
    SUBCASE("on two rows, of which the first moves the second") {
        Page page;
        page.load(headless::outputs_body(500));
        page.draw();
        press_unseen(page, Role::kButton, "Details of output film_0001");
        press_unseen(page, Role::kButton, "Details of output film_0002");
        page.draw();
        CHECK(page.find(Role::kButton, "Hide details of output film_0001") != nullptr);
        CHECK(page.find(Role::kButton, "Hide details of output film_0002") != nullptr);
    }
    SUBCASE("on the same thing, which is then as before") {
        Page page;
        page.load(headless::processing_body());
        const ui::Screen before = page.draw();
        press_unseen(page, Role::kButton, "Details of output film_720p");
        press_unseen(page, Role::kButton, "Details of output film_720p");
        CHECK(difference(before, page.draw()) == "");
    }
}

TEST_CASE("a press on what is gone by now asks for nothing") {
    Page page;
    page.load(headless::processing_body());
    page.draw();
    const ui::Press press = page.press_of(*page.find(Role::kButton, "Details of output film_720p"));
    page.dispatch(app::TabChosen{app::Tab::kRequest});
    CHECK(page.events_of(press).empty());
}

TEST_CASE("a press leaves in place where the next frame scrolls to") {
    SUBCASE("in the raw view") {
        check_scroll_survives([](Page& page) { page.load(headless::outputs_body(100)); },
                              [](Page& page) {
                                  const auto& outputs = page.state.loaded->job->outputs.value;
                                  page.dispatch(app::NodeShownInRaw{outputs[90].node});
                              });
    }
    SUBCASE("in the job view") {
        check_scroll_survives(
            [](Page& page) { page.load(headless::outputs_body(100)); },
            [](Page& page) {
                page.dispatch(app::ScrollTargetChosen{page.state.loaded->job->user.node, ""});
            });
    }
}

TEST_CASE("what was scrolled to is left alone by later presses") {
    Page page;
    page.view.height = 600;
    page.load(headless::outputs_body(100));
    page.draw();
    page.dispatch(app::ScrollTargetChosen{page.state.loaded->job->user.node, ""});
    CHECK(page.draw_once().scroll_to_y.has_value());
    CHECK(page.events_of(*page.find(Role::kTab, "Request")).size() == 1);
    CHECK_FALSE(page.draw_once().scroll_to_y.has_value());
}
