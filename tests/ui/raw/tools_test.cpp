// How the tools of the raw view use the room there is, and what they are called.
#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <set>

#include "toolkit/theme.h"
#include "ui/support/screens.h"

using headless::find_exactly;
using headless::open_raw;
using headless::Page;
using ui::Role;
using ui::SemanticNode;

namespace {

constexpr const char* kSmall = R"({"job":{"id":"j1","list":[1,2]}})";

void open_on_phone(Page& page, float width = 360) {
    page.view.width = width;
    page.view.height = 740;
    page.view.touch = true;
    open_raw(page, headless::seed_body());
}

// The controls in a region, in lines.
size_t lines_in(const Page& page, const char* region) {
    const auto& nodes = page.screen().semantics.nodes();
    const SemanticNode* above = find_exactly(page, Role::kRegion, region);
    REQUIRE(above != nullptr);
    const ui::Rect& room = above->bounds;
    std::set<float> lines;
    for (const SemanticNode& node : nodes) {
        const bool inside = node.layer == above->layer && node.bounds.y >= room.y &&
                            node.bounds.bottom() <= room.bottom();
        if (inside && (node.active || node.field)) lines.insert(node.bounds.y);
    }
    return lines.size();
}

double luminance(ui::Color color) {
    const auto part = [color](int shift) {
        const double share = ((color >> shift) & 0xff) / 255.0;
        return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(0) + 0.7152 * part(8) + 0.0722 * part(16);
}

double contrast(ui::Color one, ui::Color other) {
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

}  // namespace

TEST_CASE("a wide window has two lines of tools") {
    Page page;
    open_raw(page, headless::seed_body());
    CHECK(lines_in(page, "Body tools") == 2);
    page.press(Role::kTreeItem, "version:");
    page.dispatch(app::FieldTyped{app::Field::kSearch, "id"});
    page.dispatch(app::FieldTyped{app::Field::kPathFilter, "$..id"});
    headless::finish_work(page);
    CHECK(lines_in(page, "Body tools") == 2);
    CHECK(find_exactly(page, Role::kRegion, "Body tools")->bounds.height < 90);
    CHECK(lines_in(page, "Selected row") == 1);
}

TEST_CASE("a phone has one line of tools, the field of the search in it, that unfolds the rest") {
    for (const float width : {320.f, 360.f, 412.f}) {
        CAPTURE(width);
        Page page;
        open_on_phone(page, width);
        CHECK(lines_in(page, "Body search") == 1);
        CHECK(find_exactly(page, Role::kTextField, "Search")->bounds.width > 80);
        CHECK(find_exactly(page, Role::kRegion, "Body tools") == nullptr);
        CHECK(page.find_all(Role::kTreeItem).front()->bounds.y < 260);
        page.press(Role::kButton, "Tools");
        CHECK(find_exactly(page, Role::kButton, "Tools")->expanded == true);
        for (const char* name :
             {"Expand level", "Unfold all", "Fold all", "Copy body", "Save body"})
            CHECK(find_exactly(page, Role::kButton, name) != nullptr);
        for (const char* name : {"Match case", "Whole words", "Regular expression"})
            CHECK(find_exactly(page, Role::kCheckBox, name) != nullptr);
        CHECK(find_exactly(page, Role::kTextField, "JSONPath filter") != nullptr);
        headless::check_rules(page);
        page.press(Role::kButton, "Tools");
        CHECK(find_exactly(page, Role::kButton, "Copy body") == nullptr);
    }
}

TEST_CASE("on a phone the way to show the body is one press away, and says what it is") {
    Page page;
    open_on_phone(page);
    CHECK(page.find(Role::kRadioGroup, "Show the body") == nullptr);
    CHECK(find_exactly(page, Role::kButton, "Tree")->expanded == false);
    page.press(Role::kButton, "Tree");
    CHECK(find_exactly(page, Role::kRadio, "Tree")->checked == true);
    headless::check_rules(page);
    page.press(Role::kRadio, "As received");
    CHECK(page.find(Role::kRadioGroup, "Show the body") == nullptr);
    CHECK(find_exactly(page, Role::kButton, "As received")->expanded == false);
}

TEST_CASE("on a phone the tools stay in sight while the rows scroll, unfolded too") {
    Page page;
    open_on_phone(page);
    page.view.scroll_y = 600;
    page.draw();
    CHECK(find_exactly(page, Role::kTextField, "Search")->layer == ui::Layer::kFixed);
    CHECK(find_exactly(page, Role::kTextField, "Search")->bounds.y < 20);
    page.press(Role::kButton, "Tools");
    CHECK(find_exactly(page, Role::kButton, "Save body")->layer == ui::Layer::kFixed);
    CHECK(find_exactly(page, Role::kButton, "Save body")->bounds.bottom() < page.view.height / 2);
}

TEST_CASE("tools that begin below the window come into sight with the page, and then stay") {
    Page page;
    page.dispatch(app::OptionsOpened{});
    open_on_phone(page, 320);
    page.view.height = 640;
    page.press(Role::kTreeItem, "version:");
    const SemanticNode below = *find_exactly(page, Role::kTextField, "Search");
    const SemanticNode* bar = find_exactly(page, Role::kRegion, "Selected row");
    REQUIRE(below.bounds.bottom() > bar->bounds.y);
    CHECK(below.layer == ui::Layer::kScrolled);
    page.view.scroll_y = 600;
    page.draw();
    const SemanticNode* above = find_exactly(page, Role::kTextField, "Search");
    CHECK(above->layer == ui::Layer::kFixed);
    CHECK(above->id == below.id);
}

TEST_CASE("on a phone the bar of the selected row has two lines, and unfolds the rest") {
    for (const float width : {320.f, 360.f}) {
        CAPTURE(width);
        Page page;
        open_on_phone(page, width);
        page.press(Role::kTreeItem, "version:");
        CHECK(lines_in(page, "Selected row") == 1);  // below the path
        CHECK(find_exactly(page, Role::kRegion, "Selected row")->bounds.height < 100);
        for (const char* name : {"Copy path", "Copy value", "Show in job"})
            CHECK(find_exactly(page, Role::kButton, name) != nullptr);
        page.press(Role::kButton, "More");
        CHECK(page.find(Role::kRadioGroup, "Path language") != nullptr);
        for (const char* name : {"Copy key", "Copy as received"})
            CHECK(find_exactly(page, Role::kButton, name) != nullptr);
        CHECK(find_exactly(page, Role::kRegion, "Selected row")->bounds.bottom() ==
              page.view.height);
        headless::check_rules(page);
    }
}

TEST_CASE("whatever is resized, the field that is typed in stays the same") {
    Page page;
    open_raw(page, kSmall);
    const uint64_t field = find_exactly(page, Role::kTextField, "Search")->id;
    for (const auto& [width, height] :
         {std::pair{360.f, 740.f}, {1280.f, 600.f}, {1280.f, 400.f}}) {
        page.view.width = width;
        page.view.height = height;
        page.draw();
        CHECK(find_exactly(page, Role::kTextField, "Search")->id == field);
    }
}

TEST_CASE("the digest is whole where there is room, and else said whole") {
    for (const auto& [width, is_whole] : {std::pair{1280.f, true}, {360.f, false}}) {
        const float tried = width;
        CAPTURE(tried);
        Page page;
        page.view.width = width;
        open_raw(page, kSmall);
        const std::string whole = "SHA-256 " + page.state.loaded->checks->sha256();
        const SemanticNode* text = find_exactly(page, Role::kText, whole);
        REQUIRE(text != nullptr);
        // Of the fixed font of the tests.
        CHECK((text->bounds.width >= 0.6f * 12 * static_cast<float>(whole.size())) == is_whole);
        CHECK(text->bounds.right() <= width);
        CHECK(text->description == "Of the bytes received: " + whole.substr(8));
    }
}

TEST_CASE("whatever can be pressed in the raw view can be hit, and looks as it is called") {
    for (const float width : {1280.f, 360.f}) {
        Page page;
        page.view.width = width;
        open_raw(page, headless::seed_body());
        page.press(Role::kTreeItem, "version:");
        page.dispatch(app::FieldTyped{app::Field::kSearch, "id"});
        page.dispatch(app::RawMenuToggled{app::RawMenu::kTools});
        headless::finish_work(page);
        const SemanticNode* panel = page.find(Role::kTabPanel, "Raw");
        const auto& nodes = page.screen().semantics.nodes();
        for (const SemanticNode* node = panel; node < nodes.data() + nodes.size(); ++node) {
            if (!node->active && !node->field) continue;
            INFO(node->name);
            CHECK(node->bounds.height >= 24);
            CHECK(node->bounds.width >= 24);
        }
        // That is what a switch of the request is called.
        for (const char* name : {"Expand all", "Collapse all"})
            CHECK(find_exactly(page, Role::kButton, name) == nullptr);
    }
}

TEST_CASE("text that was found, selected or changed can be read") {
    for (const bool dark : {false, true}) {
        for (const bool high_contrast : {false, true}) {
            const ui::Theme& theme = toolkit::theme_of(dark, high_contrast);
            for (const ui::Color background : {theme.card, theme.found, theme.accent.soft}) {
                for (const ui::Color ink : {theme.text, theme.key, theme.string, theme.number,
                                            theme.null, theme.faint, theme.muted})
                    CHECK(contrast(ink, background) >= 4.5);
            }
            CHECK(contrast(theme.failed.strong, theme.failed.soft) >= 4.5);
            CHECK(contrast(theme.failed.strong, theme.accent.soft) >= 4.5);
            CHECK(contrast(theme.queued.strong, theme.accent.soft) >= 4.5);
        }
    }
}
