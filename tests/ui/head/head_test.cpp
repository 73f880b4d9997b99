#include <doctest/doctest.h>

#include <string>

#include "ui/support/bodies.h"
#include "ui/support/screens.h"

using headless::count_exactly;
using headless::find_exactly;
using headless::Page;
using ui::Role;

namespace {

void set_up(Page& page, const char* name) {
    for (const headless::NamedScreen& screen : headless::all_screens()) {
        if (std::string(screen.name) == name) screen.set_up(page);
    }
}

const ui::SemanticNode& head_of(const Page& page) {
    const ui::SemanticNode* head = find_exactly(page, Role::kRegion, "Request controls");
    REQUIRE(head != nullptr);
    return *head;
}

const ui::SemanticNode& node_of(const Page& page, Role role, const char* name) {
    INFO(std::string(name));
    const ui::SemanticNode* node = find_exactly(page, role, name);
    REQUIRE(node != nullptr);
    return *node;
}

bool same_line(const ui::SemanticNode& one, const ui::SemanticNode& other) {
    return one.bounds.y < other.bounds.bottom() && other.bounds.y < one.bounds.bottom();
}

bool says(const Page& page, const char* text) {
    return find_exactly(page, Role::kText, text) != nullptr;
}

}  // namespace

TEST_CASE("the head of a loaded job has two lines") {
    for (const char* name : {"succeeded", "processing", "failed", "403"}) {
        for (const bool touch : {false, true}) {
            CAPTURE(name);
            CAPTURE(touch);
            Page page;
            page.view.touch = touch;
            set_up(page, name);
            page.draw();
            CHECK(head_of(page).bounds.height == (touch ? 105 : 104));
            CHECK(head_of(page).layer == ui::Layer::kFixed);
            const ui::SemanticNode& job_id = node_of(page, Role::kTextField, "Job ID");
            CHECK(same_line(job_id, node_of(page, Role::kTextField, "Access token")));
            CHECK(same_line(job_id, node_of(page, Role::kButton, "Load job")));
            CHECK(same_line(job_id, node_of(page, Role::kButton, "Reload")));
            const ui::SemanticNode& tab = node_of(page, Role::kTab, "Job");
            CHECK(same_line(tab, node_of(page, Role::kTab, "Request")));
            CHECK(same_line(tab, node_of(page, Role::kButton, "Options")));
            CHECK(same_line(tab, node_of(page, Role::kRadioGroup, "Times")));
            CHECK_FALSE(same_line(job_id, tab));
        }
    }
}

TEST_CASE("the head keeps the rules at every width") {
    for (const char* name : {"empty", "faults", "processing", "reloading", "answers compared"}) {
        for (float width = 320; width <= 2560; width += 35) {
            CAPTURE(name);
            CAPTURE(width);
            Page page;
            page.view.width = width;
            set_up(page, name);
            page.draw();
            headless::check_rules(page);
            page.dispatch(app::OptionsOpened{});
            page.dispatch(app::FieldsToggled{});
            if (!page.state.connection_open) page.dispatch(app::ConnectionToggled{});
            page.draw();
            headless::check_rules(page);
        }
    }
}

TEST_CASE("the options are open until a job is asked for, and then as the user wants them") {
    Page page;
    page.draw();
    CHECK(node_of(page, Role::kButton, "Options").expanded == true);
    CHECK(count_exactly(page, Role::kCheckBox, "Expand file") == 1);
    page.load(headless::seed_body());
    page.draw();
    CHECK(node_of(page, Role::kButton, "Options").expanded == false);
    for (const char* name : {"Expand file", "Show null keys", "Binary data"})
        CHECK(count_exactly(page, Role::kCheckBox, name) == 0);
    CHECK(count_exactly(page, Role::kTextField, "User data") == 0);
    CHECK(count_exactly(page, Role::kButton, "Connection") == 0);

    page.press(Role::kButton, "Options");
    CHECK(node_of(page, Role::kButton, "Options").expanded == true);
    const ui::Rect below = node_of(page, Role::kCheckBox, "Expand file").bounds;
    CHECK(below.y >= node_of(page, Role::kTab, "Job").bounds.bottom());
    page.load(headless::seed_body());
    page.draw();
    CHECK(node_of(page, Role::kButton, "Options").expanded == true);
    page.press(Role::kButton, "Options");
    CHECK(node_of(page, Role::kButton, "Options").expanded == false);
}

TEST_CASE("what was asked for is said in words") {
    Page page;
    page.load(headless::seed_body());
    page.draw();
    CHECK(says(page, "JSON"));
    page.dispatch(app::ExpandKindToggled{"file"});
    page.dispatch(app::ExpandKindToggled{"preset"});
    page.draw();
    CHECK(says(page, "JSON · file, preset expanded"));
    page.dispatch(app::FormatChosen{api::BodyFormat::kXml});
    for (const app::Toggle toggle :
         {app::Toggle::kHuman, app::Toggle::kExpandAll, app::Toggle::kShowNull})
        page.dispatch(app::Toggled{toggle});
    page.draw();
    CHECK(says(page, "XML · human-readable · all expanded · null keys shown"));
    page.view.width = 760;
    page.draw();
    const ui::SemanticNode& cut =
        node_of(page, Role::kText, "XML · human-readable · all expanded · null keys shown");
    CHECK(cut.bounds.right() <= node_of(page, Role::kButton, "Options").bounds.x);
    CHECK(cut.description == cut.name);
}

TEST_CASE("a fault is below its field") {
    Page page;
    set_up(page, "faults");
    page.draw();
    const app::Form& form = page.state.form;
    const std::pair<const char*, const std::string*> faults[] = {
        {"Job ID", &form.job_id_fault},
        {"Access token", &form.token_fault},
        {"API address", &form.api_address_fault}};
    for (const auto& [name, fault] : faults) {
        const ui::SemanticNode& field = node_of(page, Role::kTextField, name);
        const ui::SemanticNode& sentence = node_of(page, Role::kText, fault->c_str());
        CHECK(sentence.bounds.x == field.bounds.x);
        CHECK(sentence.bounds.y >= field.bounds.bottom());
        CHECK(sentence.bounds.y < field.bounds.bottom() + 12);
        CHECK(sentence.bounds.right() <= field.bounds.right());
    }
}

TEST_CASE("a reload shows its progress at the lower edge of the head") {
    Page page;
    set_up(page, "reloading");
    page.dispatch(app::BytesReceived{page.state.last_number, 500, 2000});
    page.draw();
    const ui::SemanticNode& bar = node_of(page, Role::kProgressBar, "Loading");
    CHECK(bar.now == 25);
    CHECK(bar.bounds.height == 3);
    CHECK(bar.bounds.width == page.view.width);
    CHECK(bar.bounds.bottom() == head_of(page).bounds.bottom());
    CHECK(head_of(page).bounds.height == 104);
}

TEST_CASE("the head stays in place where the window leaves room below it") {
    const struct {
        float width;
        float height;
        bool options_open;
        ui::Layer layer;
    } windows[] = {{1280, 800, true, ui::Layer::kFixed},
                   {1280, 400, false, ui::Layer::kScrolled},
                   {719, 800, false, ui::Layer::kScrolled},
                   {720, 560, false, ui::Layer::kFixed},
                   {720, 560, true, ui::Layer::kScrolled}};
    for (const auto& window : windows) {
        CAPTURE(window.width);
        CAPTURE(window.height);
        Page page;
        page.view.width = window.width;
        page.view.height = window.height;
        page.view.touch = window.options_open;
        page.load(headless::seed_body());
        page.dispatch(app::OptionsOpened{window.options_open});
        if (window.height < 600 && window.options_open) page.dispatch(app::ConnectionToggled{});
        page.draw();
        CHECK((head_of(page).layer == window.layer));
    }
}

TEST_CASE("in narrow windows the job takes the place of the fields, which a press shows") {
    Page page;
    page.view.width = 360;
    page.draw();
    CHECK(count_exactly(page, Role::kTextField, "Job ID") == 1);
    page.load(headless::failure_body());
    page.draw();
    CHECK(count_exactly(page, Role::kTextField, "Job ID") == 0);
    CHECK(count_exactly(page, Role::kTextField, "Access token") == 0);
    CHECK(count_exactly(page, Role::kButton, "Load job") == 0);
    const char* const job = "Failed · 559cbbec14ea67a7cad6c7d8";
    CHECK(node_of(page, Role::kButton, job).expanded == false);
    CHECK(same_line(node_of(page, Role::kButton, job), node_of(page, Role::kButton, "Reload")));

    page.press(Role::kButton, job);
    CHECK(node_of(page, Role::kButton, job).expanded == true);
    CHECK(count_exactly(page, Role::kTextField, "Job ID") == 1);
    CHECK(count_exactly(page, Role::kButton, "Load job") == 1);
    page.press(Role::kButton, "Load job");
    CHECK(count_exactly(page, Role::kTextField, "Job ID") == 0);
    CHECK(same_line(node_of(page, Role::kButton, job), node_of(page, Role::kButton, "Cancel")));

    page.view.width = 720;
    page.draw();
    CHECK(count_exactly(page, Role::kTextField, "Job ID") == 1);
    CHECK(count_exactly(page, Role::kButton, job) == 0);
}

TEST_CASE("a success that something contradicts is not called one") {
    Page page;
    page.load(R"({"job":{"id":"j1","status":"SUCCESS","error_code":"0x0050012"}})");
    page.draw();
    CHECK(says(page, "Needs attention · updated 06:00:00 UTC"));
    page.view.width = 360;
    page.draw();
    CHECK(count_exactly(page, Role::kButton, "Needs attention · 559cbbec14ea67a7cad6c7d8") == 1);
}

TEST_CASE("in narrow windows the fields stay where no job came, and open at their faults") {
    Page page;
    page.view.width = 360;
    page.load("{}", 403);
    page.draw();
    CHECK(count_exactly(page, Role::kTextField, "Job ID") == 1);
    page.load(headless::seed_body());
    page.dispatch(app::TokenTyped{});
    page.draw();
    page.press(Role::kButton, "Reload");
    CHECK(node_of(page, Role::kTextField, "Access token").invalid);
}

TEST_CASE("in narrow windows the switch of times is among the options") {
    Page page;
    page.view.width = 360;
    page.load(headless::seed_body());
    page.draw();
    CHECK(count_exactly(page, Role::kRadioGroup, "Times") == 0);
    page.press(Role::kButton, "Options");
    CHECK(count_exactly(page, Role::kRadioGroup, "Times") == 1);
    page.press(Role::kRadio, "UTC");
    CHECK(page.state.times == app::Times::kUtc);
}

TEST_CASE("the first thing on the page leads past the head") {
    for (const float width : {320.f, 1280.f}) {
        Page page;
        page.view.width = width;
        page.load(headless::seed_body());
        page.draw();
        const auto& nodes = page.screen().semantics.nodes();
        REQUIRE(nodes.size() > 1);
        CHECK((nodes[0].name == "Request controls"));
        CHECK((nodes[1].role == Role::kLink));
        CHECK(nodes[1].name == "Skip to the job");
    }
}
