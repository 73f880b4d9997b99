#include <doctest/doctest.h>

#include "ui/support/bodies.h"
#include "ui/support/screens.h"

using headless::find_exactly;
using headless::Page;
using ui::Role;

namespace {

std::string hint_of(const Page& page, Role role, const char* name) {
    const ui::SemanticNode* node = page.find(role, name);
    REQUIRE(node != nullptr);
    return node->description;
}

}  // namespace

TEST_CASE("labels of the job view explain their keys") {
    Page page;
    page.load(headless::expanded_body());
    page.draw();
    const std::pair<const char*, const char*> cases[] = {
        {"Output prefix", "What the paths of the outputs begin with."},
        {"Pipeline", "The pipeline that the job was created for."},
        {"Created", "When this was created, in milliseconds since 1970 (UTC)."},
        {"force_framerate", "The frame rate that is forced for the input."},
    };
    for (const auto& [label, sentence] : cases) {
        const ui::SemanticNode* node = find_exactly(page, Role::kText, label);
        REQUIRE(node != nullptr);
        CHECK(node->description.starts_with(sentence));
        CHECK(node->description.find("Source: MediaHub’s manual, “") != std::string::npos);
    }
}

TEST_CASE("rows of the raw view explain their keys, and keys of no manual have no explanation") {
    Page page;
    page.load(headless::other_fields_body());
    page.dispatch(app::TabChosen{app::Tab::kRaw});
    page.draw();
    CHECK(hint_of(page, Role::kTreeItem, "\"status\"").starts_with("The state of the job: QUEUED"));
    page.load(R"({"job":{"colour":"red"}})");
    page.draw();
    CHECK(hint_of(page, Role::kTreeItem, "\"colour\"").empty());
}
