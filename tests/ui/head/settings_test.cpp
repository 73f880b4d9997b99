#include <doctest/doctest.h>

#include <string>

#include "ui/support/bodies.h"
#include "ui/support/screens.h"

using headless::count_exactly;
using headless::find_exactly;
using headless::Page;
using ui::Role;

namespace {

void remember(Page& page, std::string memory, bool possible = true) {
    app::Started started;
    started.memory = std::move(memory);
    started.memory_possible = possible;
    page.dispatch(std::move(started));
    page.draw();
}

void open_settings(Page& page) {
    page.press(Role::kButton, "Settings");
    page.draw();
}

const char* const kMemory =
    R"({"version":1,"jobs":[{"id":"559cbbec14ea67a7cad6c7d8","verdict":"Succeeded in 1 min 8 s"},{"id":"a1","verdict":""}]})";

}  // namespace

TEST_CASE("the settings are below the head on request, or among the options of narrow windows") {
    for (const float width : {320.f, 360.f, 719.f, 899.f, 900.f, 1280.f, 2560.f}) {
        CAPTURE(width);
        Page page;
        page.view.width = width;
        page.load(headless::seed_body());
        remember(page, "{\"version\":1}");
        CHECK(count_exactly(page, Role::kRadioGroup, "Theme") == 0);
        page.press(Role::kButton, width < 900 ? "Options" : "Settings");
        page.draw();
        headless::check_rules(page);
        CHECK(count_exactly(page, Role::kRadioGroup, "Theme") == 1);
        CHECK(find_exactly(page, Role::kCheckBox, "Remember on this device")->checked == true);
        CHECK(count_exactly(page, Role::kButton, "Keyboard shortcuts") == 1);
        CHECK(count_exactly(page, Role::kButton, "Forget all") == 1);
    }
}

TEST_CASE("a theme and the keys are one press away") {
    Page page;
    page.draw();
    open_settings(page);
    CHECK(find_exactly(page, Role::kRadio, "Auto")->checked == true);
    page.press(Role::kRadio, "Dark");
    CHECK(page.state.theme == app::ThemeChoice::kDark);
    page.draw();
    CHECK(find_exactly(page, Role::kRadio, "Dark")->checked == true);
    page.press(Role::kButton, "Keyboard shortcuts");
    CHECK(std::holds_alternative<app::ShowKeys>(page.effects.at(0)));
}

TEST_CASE("where nothing can be stored, that is said") {
    Page page;
    remember(page, "", false);
    open_settings(page);
    CHECK(count_exactly(page, Role::kCheckBox, "Remember on this device") == 0);
    CHECK(page.find(Role::kText, "doesn’t let the page store anything") != nullptr);
}

TEST_CASE("recent jobs are offered on the first screen") {
    for (const float width : {320.f, 1280.f}) {
        Page page;
        page.view.width = width;
        page.draw();
        CHECK(count_exactly(page, Role::kList, "Recent jobs") == 0);
        remember(page, kMemory);
        headless::check_rules(page);
        CHECK(count_exactly(page, Role::kList, "Recent jobs") == 1);
        CHECK(page.find(Role::kText, "Succeeded in 1 min 8 s") != nullptr);
        CHECK(count_exactly(page, Role::kButton, "a1") == 1);
        page.press(Role::kButton, "559cbbec14ea67a7cad6c7d8 · Succeeded in 1 min 8 s");
        CHECK(page.state.form.job_id == "559cbbec14ea67a7cad6c7d8");
    }
}
