#include <doctest/doctest.h>

#include <cstdlib>

#include "ui/fields.h"
#include "ui/support/bodies.h"
#include "ui/support/screens.h"

using headless::find_exactly;
using headless::open_raw;
using headless::Page;
using ui::Role;

namespace {

std::vector<const ui::SemanticNode*> tree_items(const Page& page) {
    return page.find_all(Role::kTreeItem);
}

}  // namespace

TEST_CASE("the raw tab shows the body as a tree, its controls by their names") {
    Page page;
    open_raw(page, R"({"job":{"id":"j1","list":[1,2]}})");
    CHECK(ui::field_of(*find_exactly(page, Role::kTextField, "Search")) == app::Field::kSearch);
    CHECK(find_exactly(page, Role::kButton, "Copy body") != nullptr);
    CHECK(find_exactly(page, Role::kButton, "Save body") != nullptr);
    CHECK(find_exactly(page, Role::kTree, "Body") != nullptr);
    std::vector<std::string> names;
    std::vector<int> levels;
    for (const ui::SemanticNode* item : tree_items(page)) {
        names.push_back(item->name);
        levels.push_back(item->level);
    }
    CHECK(names ==
          std::vector<std::string>{"{", "\"job\": {", "\"id\": \"j1\",", "\"list\": [", "1,", "2"});
    CHECK(levels == std::vector<int>{1, 2, 3, 3, 4, 4});
    CHECK(tree_items(page)[3]->expanded == true);
    CHECK_FALSE(tree_items(page)[2]->expanded.has_value());
    // Among their siblings.
    CHECK(tree_items(page)[0]->position == 0);
    CHECK(tree_items(page)[3]->position == 2);
    CHECK(tree_items(page)[3]->count == 2);
    CHECK(tree_items(page)[4]->position == 1);
}

TEST_CASE("a press folds and unfolds, and what is folded says how much it holds") {
    Page page;
    open_raw(page, R"({"job":{"id":"j1","list":[1,2]}})");
    page.press(Role::kTreeItem, "\"list\"");
    const ui::SemanticNode* folded = page.find(Role::kTreeItem, "\"list\": [ 2 items ]");
    REQUIRE(folded != nullptr);
    CHECK(folded->expanded == false);
    CHECK(folded->selected == true);
    page.press(Role::kTreeItem, "\"list\"");
    CHECK(tree_items(page).size() == 6);

    page.press(Role::kButton, "Fold all");
    CHECK(tree_items(page).size() == 4);
    page.press(Role::kButton, "Unfold all");
    CHECK(tree_items(page).size() == 6);
    page.press(Role::kTreeItem, "\"job\"");
    CHECK(tree_items(page).size() == 2);
    page.press(Role::kButton, "Expand level");
    CHECK(tree_items(page).size() == 6);
    page.press(Role::kButton, "Collapse branch");
    CHECK(tree_items(page).size() == 2);
    page.press(Role::kButton, "Expand branch");
    CHECK(tree_items(page).size() == 6);
}

TEST_CASE("the keys of a tree carry the selection to the next row, and its path with it") {
    Page page;
    open_raw(page, R"({"job":{"id":"j1","list":[1,2]}})");
    CHECK(page.find(Role::kRegion, "Selected row") == nullptr);
    document::NodeId node = tree_items(page)[0]->tree_node;
    for (const app::TreeKey key :
         {app::TreeKey::kDown, app::TreeKey::kDown, app::TreeKey::kDown, app::TreeKey::kRight}) {
        page.dispatch(app::TreeKeyPressed{key, node});
        page.draw();
        for (const ui::SemanticNode* item : tree_items(page)) {
            if (item->selected == true) node = item->tree_node;
        }
    }
    CHECK(find_exactly(page, Role::kText, "$.job.list[0]") != nullptr);
}

TEST_CASE("a pressed leaf is selected and its path is told") {
    Page page;
    open_raw(page, R"({"job":{"id":"j1","list":[1,2]}})");
    page.press(Role::kTreeItem, "2");
    CHECK(find_exactly(page, Role::kText, "$.job.list[1]") != nullptr);
}

TEST_CASE("a search counts its matches, and steps through them") {
    Page page;
    open_raw(page, headless::processing_body());
    page.dispatch(app::FieldTyped{app::Field::kSearch, "film_"});
    const ui::Screen& screen = page.draw();
    CHECK(find_exactly(page, Role::kText, "1 of 3") != nullptr);
    CHECK(find_exactly(page, Role::kTextField, "Search")->value == "film_");
    page.press(Role::kButton, "Next match");
    CHECK(find_exactly(page, Role::kText, "2 of 3") != nullptr);
    page.press(Role::kButton, "Previous match");
    page.press(Role::kButton, "Previous match");
    CHECK(find_exactly(page, Role::kText, "3 of 3") != nullptr);
    CHECK(page.find(Role::kTreeItem, "film_480p")->selected == true);
    page.dispatch(app::FieldTyped{app::Field::kSearch, "nowhere"});
    page.draw();
    CHECK(find_exactly(page, Role::kText, "none") != nullptr);
    CHECK(&screen == &page.screen());
}

TEST_CASE("no token of the body is changed, however odd its numbers") {
    Page page;
    open_raw(page, headless::number_oddities_body());
    for (const char* row :
         {"\"big\": 18446744073709551615,", "\"bigger\": 123456789012345678901234567890,",
          "\"fraction\": 1.50,", "\"huge\": 1e400,", "\"minus\": -0,", "\"twice\": 1,",
          "\"twice\": 2,", "\"exact\": 0.1000000000000000055,"}) {
        INFO(std::string(row));
        CHECK(find_exactly(page, Role::kTreeItem, row) != nullptr);
    }
}

TEST_CASE("bare keys and escapes stand as they were received") {
    Page page;
    open_raw(page, R"({ job: { id: "j1", name: "\u6620\n", 'x' : 1 } })");
    CHECK(page.state.loaded->problem.has_value());
    open_raw(page, R"({ job: { id: "j1", name: "\u6620\n" } })");
    CHECK(find_exactly(page, Role::kTreeItem, R"(name: "\u6620\n")") != nullptr);
    CHECK(page.find(Role::kText, "JSON with bare keys") != nullptr);
}

TEST_CASE("as received: the lines of the body, and no tree") {
    Page page;
    open_raw(page, "{\"job\":\n  {\"id\": \"j1\"}\n}");
    page.press(Role::kRadio, "As received");
    CHECK(tree_items(page).empty());
    CHECK(find_exactly(page, Role::kText, "  {\"id\": \"j1\"}") != nullptr);
    CHECK(find_exactly(page, Role::kTextField, "JSONPath filter") == nullptr);
    CHECK(find_exactly(page, Role::kRadio, "As received")->checked == true);
    page.press(Role::kRadio, "Tree");
    CHECK_FALSE(tree_items(page).empty());
}

TEST_CASE("an unreadable body is shown with the place and the reason") {
    Page page;
    open_raw(page, headless::seed_body().substr(0, 700));
    CHECK(page.find(Role::kText, "Parsing stopped at line 1, column 701 (byte 700)") != nullptr);
    CHECK(find_exactly(page, Role::kRadio, "As received")->checked == true);
    CHECK(page.find(Role::kText, "{ job: { pipeline: {") != nullptr);
    page.press(Role::kRadio, "Tree");
    CHECK(tree_items(page).size() > 10);
}

TEST_CASE("an HTML page and an empty body have no tree to choose") {
    Page page;
    open_raw(page, "<html>\n<b>Bad gateway</b></html>", 502);
    CHECK(find_exactly(page, Role::kRadio, "Tree") == nullptr);
    CHECK(find_exactly(page, Role::kText, "<b>Bad gateway</b></html>") != nullptr);
    open_raw(page, "");
    CHECK(find_exactly(page, Role::kText, "The body is empty.") != nullptr);
}

TEST_CASE("body and command are handed out by their buttons") {
    Page page;
    open_raw(page, headless::seed_body());
    page.press(Role::kButton, "Copy body");
    CHECK(std::get<app::CopyText>(page.effects.at(0)).text == headless::seed_body());
    page.press(Role::kButton, "Save body");
    CHECK(std::get<app::SaveFile>(page.effects.at(0)).bytes == headless::seed_body());
    page.press(Role::kTab, "Request");
    page.press(Role::kButton, "Copy as cURL");
    CHECK(std::get<app::CopyText>(page.effects.at(0)).text.find("$MEDIAHUB_TOKEN") !=
          std::string::npos);
}

TEST_CASE(
    "of a very long tree only the rows in the window are recorded, wherever it is scrolled to") {
    Page page;
    open_raw(page, headless::outputs_body(500));
    CHECK(page.state.raw.rows.size() > 6000);
    CHECK(tree_items(page).size() < 60);
    page.view.scroll_y = 20000;
    page.draw();
    CHECK(tree_items(page).size() < 60);
    CHECK(tree_items(page).size() > 20);
    page.view.scroll_y = page.screen().page_height - page.view.height;
    page.draw();
    CHECK(page.find(Role::kTreeItem, "559cbbec14ea67a7cad6c7d8") != nullptr);
    CHECK(tree_items(page).size() < 60);
}

TEST_CASE("what is revealed is scrolled to, once") {
    Page page;
    open_raw(page, headless::outputs_body(500));
    page.dispatch(app::FieldTyped{app::Field::kSearch, "film_0499"});
    ui::Screen screen = page.draw_once();
    REQUIRE(screen.scroll_to_y.has_value());
    CHECK(*screen.scroll_to_y > 50000);
    page.view.scroll_y = *screen.scroll_to_y;
    screen = page.draw_once();
    CHECK_FALSE(screen.scroll_to_y.has_value());
    CHECK(page.find(Role::kTreeItem, "film_0499")->selected == true);
}

TEST_CASE("a frame costs what is in the window, however long the tree is") {
    size_t nodes[2] = {};
    int vertices[2] = {};
    for (const bool is_long : {false, true}) {
        std::string items = "1";
        for (int index = 0; index < (is_long ? 300'000 : 30'000); ++index) items += ",1";
        Page page;
        open_raw(page, R"({"job":{"id":"j1","list":[)" + items + "]}}");
        page.view.scroll_y = 20'000;
        page.draw();
        nodes[is_long ? 1 : 0] = page.screen().semantics.nodes().size();
        vertices[is_long ? 1 : 0] = page.vertices;
    }
    CHECK(nodes[0] == nodes[1]);
    CHECK(std::abs(vertices[0] - vertices[1]) < 100);  // two letters more in the facts
}

TEST_CASE("rows keep their ids, and so the focus, when a row above is folded") {
    Page page;
    open_raw(page, R"({"job":{"id":"j1","first":[1,2,3],"last":[4,5]}})");
    const uint64_t last = page.find(Role::kTreeItem, "\"last\"")->id;
    const uint64_t leaf = find_exactly(page, Role::kTreeItem, "5")->id;
    const float y = page.find(Role::kTreeItem, "\"last\"")->bounds.y;
    page.press(Role::kTreeItem, "\"first\"");
    CHECK(page.find(Role::kTreeItem, "\"last\"")->id == last);
    CHECK(find_exactly(page, Role::kTreeItem, "5")->id == leaf);
    CHECK(page.find(Role::kTreeItem, "\"last\"")->bounds.y < y);
}

TEST_CASE("two presses on rows before a frame are both heard, though the first moves the second") {
    Page page;
    open_raw(page, headless::outputs_body(500));
    const ui::SemanticNode first = *page.find(Role::kTreeItem, "\"pipeline\"");
    const ui::SemanticNode second = *page.find(Role::kTreeItem, "\"application\"");
    page.activate(first);
    page.activate(second);
    page.draw();
    CHECK(page.find(Role::kTreeItem, "\"pipeline\"")->expanded == false);
    CHECK(page.find(Role::kTreeItem, "\"application\"")->expanded == false);
}

TEST_CASE("rows may say anything: keys and values are cut for the eye, never for the press") {
    const std::string long_key(10'000, 'k');
    Page page;
    open_raw(page, R"({"job":{"a##b":1,"###":"##","nul\u0000":"x","line\nbreak":"a\nb",")" +
                       long_key + R"(":{"inside":7}}})");
    for (const char* row : {R"("a##b": 1,)", R"("###": "##",)", R"("nul\u0000": "x",)",
                            R"("line\nbreak": "a\nb",)"}) {
        INFO(std::string(row));
        const ui::SemanticNode* item = find_exactly(page, Role::kTreeItem, row);
        REQUIRE(item != nullptr);
        CHECK(page.event_of<app::NodeSelected>(*item).has_value());
    }
    const ui::SemanticNode* item = page.find(Role::kTreeItem, "kkkk");
    REQUIRE(item != nullptr);
    CHECK(item->name.size() < 2100);
    CHECK(item->name.find("more bytes)") != std::string::npos);
    page.press(*item);
    CHECK(page.find(Role::kTreeItem, "inside") == nullptr);
    page.press(Role::kButton, "Copy key");
    CHECK(std::get<app::CopyText>(page.effects.at(0)).text == long_key);
    headless::check_rules(page);
}
