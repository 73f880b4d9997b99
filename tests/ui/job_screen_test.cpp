#include <doctest/doctest.h>

#include "support/headless.h"

using ui::Role;

TEST_CASE("the seed's job is on the screen with its verdict, input, outputs and references") {
    headless::Page page;
    page.load(headless::seed_body());
    page.draw();

    const ui::SemanticNode* verdict = page.find(Role::kHeading, "Succeeded in 1 min 8 s");
    REQUIRE(verdict != nullptr);
    CHECK(verdict->level == 1);
    CHECK(page.find(Role::kTable, "Outputs") != nullptr);
    CHECK(page.find(Role::kText, "movie.mp4") != nullptr);
    CHECK(page.find(Role::kText, "559cbbe7a636e56d8ae111f0") != nullptr);
    CHECK(page.find(Role::kText, "552b87a814eab3a29d1b3d90") != nullptr);
    MESSAGE(page.text());
}
