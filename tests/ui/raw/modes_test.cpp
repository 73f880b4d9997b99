// The three ways of showing a body, what is said about it, and whose body it is.
#include <doctest/doctest.h>

#include "ui/support/bodies.h"
#include "ui/support/screens.h"

using headless::find_exactly;
using headless::finish_work;
using headless::open_raw;
using headless::Page;
using ui::Role;

namespace {

const char* const kSmall = R"({"job":{"id":"j1","list":[1,2]}})";

}  // namespace

TEST_CASE("pretty is text with nothing folded, whatever the tree has folded") {
    Page page;
    open_raw(page, kSmall);
    page.press(Role::kButton, "Fold all");
    page.press(Role::kRadio, "Pretty");
    CHECK(page.find_all(Role::kTreeItem).empty());
    CHECK(page.find(Role::kTree, "Body") == nullptr);
    for (const char* line :
         {"{", "\"job\": {", "\"id\": \"j1\",", "\"list\": [", "1,", "2", "]", "}"}) {
        INFO(std::string(line));
        CHECK(find_exactly(page, Role::kText, line) != nullptr);
    }
    CHECK(page.find(Role::kButton, "Fold all") == nullptr);
    page.press(Role::kRadio, "Tree");
    CHECK(page.find_all(Role::kTreeItem).size() == 4);
}

TEST_CASE("the ways of showing a body are one key apart") {
    Page page;
    open_raw(page, kSmall);
    const char* const names[] = {"As received", "Pretty", "Tree"};
    for (size_t index = 0; index < 3; ++index) {
        const ui::SemanticNode* radio = find_exactly(page, Role::kRadio, names[index]);
        REQUIRE(radio != nullptr);
        const char key = static_cast<char>('1' + index);
        CHECK(radio->shortcut == key);
        CHECK(radio->description.find(std::string("Shortcut: ") + key) != std::string::npos);
    }
}

TEST_CASE("a body is searched as it was received too") {
    Page page;
    open_raw(page, kSmall);
    page.press(Role::kRadio, "As received");
    page.dispatch(app::FieldTyped{app::Field::kSearch, "j"});
    finish_work(page);
    CHECK(find_exactly(page, Role::kText, "1 of 2") != nullptr);
    page.press(Role::kButton, "Next match");
    CHECK(find_exactly(page, Role::kText, "2 of 2") != nullptr);
    const int vertices = page.vertices;
    page.dispatch(app::FieldTyped{app::Field::kSearch, ""});
    finish_work(page);
    CHECK(page.vertices < vertices);  // nothing is under the text
}

TEST_CASE("the tools stay below the head of the page, where the window has room") {
    Page page;
    open_raw(page, headless::seed_body());
    const auto tools = [&page] { return *find_exactly(page, Role::kRegion, "Body tools"); };
    const float head = find_exactly(page, Role::kRegion, "Request controls")->bounds.bottom();
    page.view.height = 800;
    page.draw();
    CHECK(tools().layer == ui::Layer::kFixed);
    CHECK(tools().bounds.y > head);
    page.view.scroll_y = 1000;
    page.draw();
    CHECK(tools().bounds.y == head);
    page.view.height = 700;
    page.draw();
    CHECK(tools().layer == ui::Layer::kScrolled);
}

TEST_CASE("what is selected stays in view from one way of showing to the next") {
    Page page;
    open_raw(page, headless::outputs_body(500));
    page.dispatch(app::FieldTyped{app::Field::kSearch, "film_0499"});
    page.draw();
    for (const char* mode : {"As received", "Pretty", "Tree"}) {
        INFO(std::string(mode));
        page.view.scroll_y = 0;
        page.activate(*find_exactly(page, Role::kRadio, mode));
        const auto target = page.draw_once().scroll_to_y;
        REQUIRE(target.has_value());
        page.view.scroll_y = *target;
        page.draw();
        const Role role = std::string(mode) == "Tree" ? Role::kTreeItem : Role::kText;
        const ui::SemanticNode* row = page.find(role, "film_0499");
        REQUIRE(row != nullptr);
        CHECK(row->bounds.y > page.view.scroll_y);
        CHECK(row->bounds.bottom() < page.view.scroll_y + page.view.height);
    }
}

TEST_CASE("the body's size, encoding, check and digest are told") {
    Page page;
    open_raw(page, kSmall);
    finish_work(page);
    CHECK(find_exactly(page, Role::kText, "32 bytes · UTF-8 · JSON") != nullptr);
    CHECK(find_exactly(page, Role::kText, "Pretty and received have the same 17 tokens.") !=
          nullptr);
    const std::string digest = page.state.loaded->checks->sha256();
    CHECK(digest.size() == 64);
    CHECK(find_exactly(page, Role::kText, "SHA-256 " + digest) != nullptr);
    page.press(Role::kButton, "Copy SHA-256");
    CHECK(std::get<app::CopyText>(page.effects.at(0)).text == digest);
}

TEST_CASE("XML has the same three ways, and paths in its own language") {
    Page page;
    open_raw(page, "<job><id>j1</id><outputs><output><name>a</name></output></outputs></job>", 200,
             "application/xml");
    finish_work(page);
    CHECK(find_exactly(page, Role::kText, "72 bytes · UTF-8 · XML") != nullptr);
    page.press(Role::kTreeItem, "<name>");
    CHECK(find_exactly(page, Role::kText, "/job/outputs/output/name") != nullptr);
    page.press(Role::kRadio, "jq");
    CHECK(find_exactly(page, Role::kText, ".job.outputs[0].name") != nullptr);
    page.press(Role::kButton, "Copy path");
    CHECK(std::get<app::CopyText>(page.effects.at(0)).text == ".job.outputs[0].name");
    page.press(Role::kRadio, "Pretty");
    CHECK(find_exactly(page, Role::kText, "</outputs>") != nullptr);
}

TEST_CASE("paths of JSON come in four languages") {
    Page page;
    open_raw(page, kSmall);
    page.press(Role::kTreeItem, "2");
    CHECK(find_exactly(page, Role::kRadio, "JSONPath")->checked == true);
    page.press(Role::kRadio, "JSON Pointer");
    CHECK(find_exactly(page, Role::kText, "/job/list/1") != nullptr);
    page.press(Role::kRadio, "XPath");
    CHECK(find_exactly(page, Role::kText, "?job?list?2") != nullptr);
    CHECK(find_exactly(page, Role::kRadio, "XPath")->description ==
          "XPath 3.1, for the result of parse-json()");
    page.press(Role::kButton, "Copy path");
    CHECK(std::get<app::CopyText>(page.effects.at(0)).text == "?job?list?2");
}

TEST_CASE("a repeated key and an item's name stand beside their rows, and are no part of them") {
    Page page;
    open_raw(page, R"({"job":{"id":1,"id":2,"outputs":[{"output_name":"Film"}]}})");
    const ui::SemanticNode* second = find_exactly(page, Role::kTreeItem, "\"id\": 2,");
    REQUIRE(second != nullptr);
    CHECK(second->description ==
          "duplicate key in this object; most programs read only the last one");
    CHECK(find_exactly(page, Role::kTreeItem, "\"id\": 1,")->description.empty());
    const std::string film = "\"output_name\": \"Film\"";
    CHECK(page.find_all(Role::kTreeItem, "Film").size() == 1);
    CHECK(find_exactly(page, Role::kTreeItem, film) != nullptr);
}

TEST_CASE("an object that was asked for by itself has a body of its own to be seen") {
    Page page;
    open_raw(page, headless::seed_body());
    CHECK(page.find(Role::kRadioGroup, "Body of") == nullptr);
    page.dispatch(app::ObjectToggled{{"file", "559cbbe7a636e56d8ae111f0"}});
    api::Answer answer;
    answer.status = 200;
    answer.body = R"({"file":{"id":"559cbbe7a636e56d8ae111f0","name":"other.mov"}})";
    page.dispatch(app::Answered{page.state.last_number, std::move(answer)});
    page.draw();
    CHECK(find_exactly(page, Role::kRadio, "job")->checked == true);
    page.press(Role::kRadio, "file 559cbbe7a636e56d8ae111f0");
    finish_work(page);
    CHECK(page.find(Role::kTreeItem, "other.mov") != nullptr);
    CHECK(page.find(Role::kTreeItem, "\"pipeline\"") == nullptr);
    CHECK(page.find(Role::kText, "Pretty and received have the same 13 tokens.") != nullptr);
    page.press(Role::kButton, "Save body");
    CHECK(std::get<app::SaveFile>(page.effects.at(0)).name == "file-559cbbe7a636e56d8ae111f0.json");
    page.dispatch(app::NodeShownInRaw{2, ""});
    page.draw();
    CHECK(find_exactly(page, Role::kRadio, "job")->checked == true);
    page.dispatch(app::NodeShownInRaw{3, "file/559cbbe7a636e56d8ae111f0"});
    page.draw();
    CHECK(page.find(Role::kTreeItem, "other.mov")->selected == true);
    // Another job is another set of objects.
    page.load(R"({"job":{"id":"j1","status":"QUEUED"}})");
    page.draw();
    CHECK(page.find(Role::kTreeItem, "other.mov") == nullptr);
}
