#include <doctest/doctest.h>

#include "ui/support/bodies.h"
#include "ui/support/screens.h"

using headless::count_exactly;
using headless::Page;
using ui::Role;

namespace {

void open(Page& page) {
    app::Started started;
    started.page_address = "https://example.com/";
    page.dispatch(std::move(started));
    page.load(headless::seed_body());
}

const std::string& copied(const Page& page) {
    for (const app::Effect& effect : page.effects) {
        if (const auto* copy = std::get_if<app::CopyText>(&effect)) return copy->text;
    }
    FAIL("nothing is copied");
    static const std::string none;
    return none;
}

}  // namespace

TEST_CASE("a link to the selected row can be copied beside its path") {
    for (const float width : {360.f, 1280.f}) {
        CAPTURE(width);
        Page page;
        page.view.width = width;
        open(page);
        page.dispatch(app::TabChosen{app::Tab::kRaw});
        page.dispatch(app::NodeSelected{2});
        page.draw();
        page.draw();
        if (width < 720) page.press(Role::kButton, "More");
        page.draw();
        headless::check_rules(page);
        page.press(Role::kButton, "Copy link");
        CHECK(copied(page) == "https://example.com/#job=559cbbec14ea67a7cad6c7d8&tab=raw&path=" +
                                  page.state.raw.selected_path);
    }
}

TEST_CASE("a link to an output can be copied in its details") {
    Page page;
    open(page);
    page.draw();
    const ui::SemanticNode* button = page.find(Role::kButton, "Copy link to ");
    REQUIRE(button != nullptr);
    page.press(Role::kButton, button->name.c_str());
    CHECK(copied(page) ==
          "https://example.com/#job=559cbbec14ea67a7cad6c7d8&path=$.job.outputs[0]");
}

TEST_CASE("where a link would lead nowhere, none is offered") {
    Page page;
    page.load(headless::seed_body());
    page.draw();
    CHECK(page.find(Role::kButton, "Copy link") == nullptr);
}
