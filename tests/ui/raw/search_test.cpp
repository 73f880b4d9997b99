#include <doctest/doctest.h>

#include "ui/support/bodies.h"
#include "ui/support/headless.h"
#include "ui/support/screens.h"

using headless::open_raw;
using headless::Page;
using ui::Role;

namespace {

void type(Page& page, app::Field field, const char* text) {
    page.dispatch(app::FieldTyped{field, text});
    page.draw();
}

bool says(const Page& page, std::string_view text) {
    return headless::find_exactly(page, Role::kText, text) != nullptr;
}

constexpr const char* kBody =
    R"({"job":{"id":"j1","status":"SUCCESS","created_at":1436335151874,"list":["ab","b","cab"]}})";

}  // namespace

TEST_CASE("the search has its switches, counts, and words for what is wrong") {
    Page page;
    open_raw(page, kBody);
    type(page, app::Field::kSearch, "ab");
    CHECK(says(page, "1 of 2"));
    page.press(Role::kCheckBox, "Whole words");
    CHECK(page.find(Role::kCheckBox, "Whole words")->checked == true);
    CHECK(says(page, "1 of 1"));
    page.press(Role::kCheckBox, "Whole words");
    page.press(Role::kCheckBox, "Match case");
    type(page, app::Field::kSearch, "Ab");
    CHECK(says(page, "none"));
    CHECK(page.find(Role::kButton, "Next match") == nullptr);
    page.press(Role::kCheckBox, "Regular expression");
    type(page, app::Field::kSearch, "a[b");
    CHECK(says(page, "Position 2: this “[” is never closed."));
    CHECK(page.find(Role::kTextField, "Search")->invalid);
    type(page, app::Field::kSearch, "^.b$");
    CHECK(says(page, "1 of 1"));
}

TEST_CASE("a time is found as it reads, and its row selected") {
    Page page;
    open_raw(page, kBody);
    type(page, app::Field::kSearch, "Jul 2015");
    CHECK(says(page, "1 of 1"));
    CHECK(page.find(Role::kTreeItem, "created_at")->selected == true);
}

TEST_CASE("the tree is filtered by a path") {
    Page page;
    open_raw(page, kBody);
    const size_t all = page.find_all(Role::kTreeItem).size();
    type(page, app::Field::kPathFilter, "$.job.list[?@ == 'b']");
    CHECK(says(page, "1 node"));
    CHECK(page.find_all(Role::kTreeItem).size() == 4);
    type(page, app::Field::kPathFilter, "$.job.list[?@ ==");
    CHECK(says(page, "Position 17: expected a value, or a path that begins with “@” or “$”."));
    CHECK(page.find(Role::kTextField, "JSONPath filter")->invalid);
    CHECK(page.find_all(Role::kTreeItem).size() == 4);
    page.press(Role::kButton, "Clear filter");
    CHECK(page.find_all(Role::kTreeItem).size() == all);
    CHECK(page.find(Role::kButton, "Clear filter") == nullptr);
    type(page, app::Field::kPathFilter, "$.nowhere");
    CHECK(says(page, "0 nodes"));
    CHECK(page.find_all(Role::kTreeItem).empty());
}

TEST_CASE("a long search shows how far it is, and can be cancelled") {
    Page page;
    std::string body = R"({"job":{"id":"1","status":"SUCCESS","list":[0)";
    for (int count = 0; count < 200'000; ++count) body += ",1";
    page.load(body + "]}}");
    while (page.state.going_on) page.dispatch(app::TimeToContinue{});
    page.dispatch(app::TabChosen{app::Tab::kRaw});
    page.draw();
    type(page, app::Field::kSearch, "x");
    REQUIRE(page.find(Role::kProgressBar, "Search") != nullptr);
    CHECK(says(page, "none yet"));
    page.press(Role::kButton, "Cancel search");
    CHECK(page.find(Role::kProgressBar, "Search") == nullptr);
    CHECK(page.find(Role::kButton, "Cancel search") == nullptr);
}

TEST_CASE("a match is shown below the search, in a window with little room too") {
    for (const float height : {500.f, 600.f, 900.f}) {
        Page page;
        page.view.height = height;
        CAPTURE(page.view.height);
        open_raw(page, headless::seed_body());
        page.dispatch(app::FieldTyped{app::Field::kSearch, "MyTest"});
        const auto target = page.draw_once().scroll_to_y;
        REQUIRE(target.has_value());
        page.view.scroll_y = *target;
        page.draw();
        const ui::SemanticNode* field = page.find(Role::kTextField, "Search");
        const ui::SemanticNode* row = page.find(Role::kTreeItem, "output_name");
        REQUIRE(row != nullptr);
        CHECK(row->bounds.y - page.view.scroll_y >= field->bounds.bottom());
        CHECK(row->bounds.bottom() - page.view.scroll_y < height);
    }
}

TEST_CASE("a window with little room keeps the line of the search, one with less nothing") {
    for (const auto& [height, stays] : {std::pair{600.f, true}, std::pair{400.f, false}}) {
        Page page;
        page.view.height = height;
        CAPTURE(page.view.height);
        open_raw(page, headless::seed_body());
        page.view.scroll_y = 600;
        page.draw();
        const ui::SemanticNode* field = page.find(Role::kTextField, "Search");
        CHECK((field->layer == ui::Layer::kFixed) == stays);
        CHECK(page.find(Role::kRadio, "Tree")->layer == ui::Layer::kScrolled);
    }
}
