#include <doctest/doctest.h>

#include <string>
#include <utility>

#include "app/history.h"
#include "ui/fields.h"
#include "ui/support/bodies.h"
#include "ui/support/screens.h"

using headless::count_exactly;
using headless::find_exactly;
using headless::Page;
using ui::Role;

namespace {

void check_field(const Page& page, const char* name, app::Field field) {
    INFO(std::string(name));
    CHECK(count_exactly(page, Role::kTextField, name) == 1);
    const ui::SemanticNode* node = find_exactly(page, Role::kTextField, name);
    REQUIRE(node != nullptr);
    CHECK(ui::field_of(*node) == field);
}

const char* const kCheckBoxes[] = {
    "Human-readable response", "Show null keys",  "Expand all",         "Expand file",
    "Expand preset",           "Expand pipeline", "Expand application", "Expand user"};

}  // namespace

TEST_CASE("the controls of the request are on every screen, by their names") {
    for (const headless::NamedScreen& screen : headless::all_screens()) {
        INFO(std::string(screen.name));
        Page page;
        screen.set_up(page);
        page.draw();
        CHECK(count_exactly(page, Role::kButton, "Options") == 1);
        CHECK(count_exactly(page, Role::kRadioGroup, "Times") == 1);
        page.dispatch(app::OptionsOpened{});
        page.draw();
        check_field(page, "Job ID", app::Field::kJobId);
        check_field(page, "Access token", app::Field::kAccessToken);
        check_field(page, "User data", app::Field::kUserData);
        check_field(page, "More kinds to expand", app::Field::kMoreKinds);
        CHECK(count_exactly(page, Role::kButton, "Load job") == 1);
        CHECK(count_exactly(page, Role::kButton, "Cancel") == (page.state.pending ? 1 : 0));
        CHECK(count_exactly(page, Role::kButton, "Reload") == (page.state.pending ? 0 : 1));
        CHECK(count_exactly(page, Role::kRadioGroup, "Format") == 1);
        CHECK(count_exactly(page, Role::kRadio, "JSON") == 1);
        CHECK(count_exactly(page, Role::kRadio, "XML") == 1);
        for (const char* name : kCheckBoxes) {
            INFO(std::string(name));
            CHECK(count_exactly(page, Role::kCheckBox, name) == 1);
        }
        for (const char* name : {"Job", "Raw", "Request"})
            CHECK(count_exactly(page, Role::kTab, name) == 1);
        CHECK(page.find_all(Role::kTab).size() == (app::has_history(page.state) ? 4 : 3));
        CHECK(page.find_all(Role::kTabPanel).size() == 1);
        CHECK(page.find_all(Role::kStatus).size() == 1);
    }
}

TEST_CASE("the job tab has one heading of level 1 on every screen of it") {
    for (const headless::NamedScreen& screen : headless::all_screens()) {
        INFO(std::string(screen.name));
        Page page;
        screen.set_up(page);
        page.draw();
        if (page.state.tab != app::Tab::kJob) continue;
        int count = 0;
        for (const ui::SemanticNode* heading : page.find_all(Role::kHeading)) {
            count += heading->level == 1 ? 1 : 0;
            CHECK(heading->level >= 1);
        }
        CHECK(count == 1);
    }
}

TEST_CASE("the API address is in the connection section once that is open") {
    Page page;
    page.draw();
    CHECK(find_exactly(page, Role::kTextField, "API address") == nullptr);
    CHECK(find_exactly(page, Role::kButton, "Connection")->expanded == false);
    page.press(Role::kButton, "Connection");
    check_field(page, "API address", app::Field::kApiAddress);
    CHECK(find_exactly(page, Role::kTextField, "API address")->value == "https://api.xvid.com/v1");
    CHECK(find_exactly(page, Role::kButton, "Connection")->expanded == true);
    CHECK_FALSE(find_exactly(page, Role::kTextField, "API address")->read_only);

    page.dispatch(app::Started{"https://hub.example/v1", true, ""});
    page.draw();
    CHECK(find_exactly(page, Role::kTextField, "API address")->read_only);
    CHECK(find_exactly(page, Role::kTextField, "API address")->value == "https://hub.example/v1");
}

TEST_CASE("the token's field never holds its value, the others hold what was typed") {
    Page page;
    page.dispatch(app::FieldTyped{app::Field::kJobId, "abc"});
    page.dispatch(app::FieldTyped{app::Field::kUserData, "ours"});
    page.dispatch(app::FieldTyped{app::Field::kMoreKinds, "codec"});
    page.draw();
    CHECK(find_exactly(page, Role::kTextField, "Access token")->value == "");
    CHECK(find_exactly(page, Role::kTextField, "Job ID")->value == "abc");
    CHECK(find_exactly(page, Role::kTextField, "User data")->value == "ours");
    CHECK(find_exactly(page, Role::kTextField, "More kinds to expand")->value == "codec");
}

TEST_CASE("a fault is written out and makes its field invalid") {
    Page page;
    page.dispatch(app::FieldTyped{app::Field::kJobId, "a b"});
    page.dispatch(app::TokenTyped{});
    page.draw();
    page.press(Role::kButton, "Load job");
    CHECK(page.effects.empty());
    const char* const sentence =
        "A job ID can contain only letters, digits, - and _. This one contains a space at position "
        "2.";
    CHECK(find_exactly(page, Role::kText, sentence) != nullptr);
    CHECK(find_exactly(page, Role::kTextField, "Job ID")->invalid);
    CHECK(find_exactly(page, Role::kTextField, "Job ID")->description == sentence);
    CHECK(find_exactly(page, Role::kTextField, "Access token")->invalid);
    CHECK_FALSE(find_exactly(page, Role::kTextField, "User data")->invalid);
    CHECK(page.find(Role::kStatus, sentence) != nullptr);
}

TEST_CASE("every fault has its sentence on the screen, wherever its field stands") {
    Page page;
    page.dispatch(app::FieldTyped{app::Field::kJobId, "559cbbec"});
    page.dispatch(app::FieldTyped{app::Field::kMoreKinds, "co dec"});
    page.dispatch(app::FieldTyped{app::Field::kApiAddress, "nowhere"});
    page.dispatch(app::LoadPressed{});
    page.draw();
    for (const std::string* fault :
         {&page.state.form.api_address_fault, &page.state.form.more_kinds_fault}) {
        INFO(*fault);
        REQUIRE_FALSE(fault->empty());
        CHECK(find_exactly(page, Role::kText, *fault) != nullptr);
    }
    CHECK(find_exactly(page, Role::kTextField, "API address")->invalid);
    CHECK(find_exactly(page, Role::kTextField, "More kinds to expand")->invalid);
}

TEST_CASE("check boxes, radios and tabs say and change their state when pressed") {
    Page page;
    page.load(headless::seed_body());
    page.draw();
    page.press(Role::kButton, "Options");
    for (const char* name : kCheckBoxes) {
        INFO(std::string(name));
        CHECK(find_exactly(page, Role::kCheckBox, name)->checked == false);
        page.press(Role::kCheckBox, name);
        CHECK(find_exactly(page, Role::kCheckBox, name)->checked == true);
        CHECK_FALSE(page.effects.empty());
    }
    CHECK(api::url_of(page.state.pending->request) ==
          "https://api.xvid.com/v1/jobs/"
          "559cbbec14ea67a7cad6c7d8?format=json&human=true&show_null=true"
          "&expand_all=true&expand=file,preset,pipeline,application,user");

    CHECK(find_exactly(page, Role::kRadio, "JSON")->checked == true);
    page.press(Role::kRadio, "XML");
    CHECK(find_exactly(page, Role::kRadio, "JSON")->checked == false);
    CHECK(find_exactly(page, Role::kRadio, "XML")->checked == true);
    CHECK(page.state.pending->request.options.format == api::BodyFormat::kXml);

    for (const char* name : {"Raw", "Request", "Job"}) {
        page.press(Role::kTab, name);
        CHECK(find_exactly(page, Role::kTab, name)->selected == true);
        CHECK(count_exactly(page, Role::kTabPanel, name) == 1);
    }
}

TEST_CASE("tabs without anything to show are disabled") {
    Page page;
    page.draw();
    CHECK_FALSE(find_exactly(page, Role::kTab, "Job")->disabled);
    CHECK(find_exactly(page, Role::kTab, "Raw")->disabled);
    CHECK(find_exactly(page, Role::kTab, "Request")->disabled);
    CHECK(find_exactly(page, Role::kButton, "Reload")->disabled);
    page.load(headless::seed_body());
    page.draw();
    CHECK_FALSE(find_exactly(page, Role::kTab, "Raw")->disabled);
    CHECK_FALSE(find_exactly(page, Role::kTab, "Request")->disabled);
    CHECK_FALSE(find_exactly(page, Role::kButton, "Reload")->disabled);
}

TEST_CASE("on narrow screens the options are behind one button") {
    Page page;
    page.view.width = 360;
    page.draw();
    CHECK(find_exactly(page, Role::kButton, "Options")->expanded == false);
    CHECK(page.find_all(Role::kCheckBox).empty());
    CHECK(find_exactly(page, Role::kTextField, "User data") == nullptr);
    CHECK(find_exactly(page, Role::kTextField, "Job ID") != nullptr);
    CHECK(find_exactly(page, Role::kButton, "Load job") != nullptr);
    page.press(Role::kButton, "Options");
    CHECK(find_exactly(page, Role::kButton, "Options")->expanded == true);
    for (const char* name : kCheckBoxes) CHECK(count_exactly(page, Role::kCheckBox, name) == 1);
    check_field(page, "User data", app::Field::kUserData);
    check_field(page, "More kinds to expand", app::Field::kMoreKinds);
    page.press(Role::kButton, "Connection");
    check_field(page, "API address", app::Field::kApiAddress);
    headless::check_rules(page);
}

TEST_CASE("an id stays the same while the thing does, whatever else changes") {
    Page page;
    page.load(headless::processing_body());
    page.draw();
    const auto id_of = [&page](Role role, const char* name) {
        return find_exactly(page, role, name)->id;
    };
    const uint64_t load = id_of(Role::kButton, "Load job");
    const uint64_t table = id_of(Role::kTable, "Outputs");
    const uint64_t verdict = id_of(Role::kHeading, "Processing · 42 %");
    std::string body = headless::processing_body();
    body.replace(body.find(":42"), 3, ":43");
    page.load(body);
    page.draw();
    CHECK(id_of(Role::kButton, "Load job") == load);
    CHECK(id_of(Role::kTable, "Outputs") == table);
    CHECK(id_of(Role::kHeading, "Processing · 43 %") == verdict);
}
