#include <doctest/doctest.h>

#include "ui/support/bodies.h"
#include "ui/support/screens.h"

using headless::find_exactly;
using headless::Page;
using ui::Role;

TEST_CASE("pictures of allowed types are shown, once each; all else stays text with the reason") {
    Page page;
    page.load(headless::pictures_body());
    page.draw();
    const auto images = page.find_all(Role::kImage);
    REQUIRE(images.size() == 2);
    CHECK(images[0]->name == "Picture in thumbnail");
    CHECK(images[0]->image_source == "data:image/png;base64,iVBORw0KGgoA");
    CHECK(images[1]->name == "Picture in small");
    CHECK(images[1]->image_source == "data:image/gif;base64,R0lGODlhAQ==");
    CHECK(find_exactly(page, Role::kText, "image/png · 9 bytes · shown above") != nullptr);
    CHECK(find_exactly(page, Role::kText, "image/gif · 7 bytes") != nullptr);
    for (const char* about :
         {"image/svg+xml · 5 bytes · Not shown as a picture: only PNG, JPEG, GIF and WebP are.",
          "text/html · 3 bytes · Not shown as a picture: only PNG, JPEG, GIF and WebP are."}) {
        INFO(std::string(about));
        CHECK(find_exactly(page, Role::kText, about) != nullptr);
    }
}

TEST_CASE("a long data URI is shown shortened and copied whole") {
    const std::string uri = "data:image/png;base64,iVBORw0KGgoA" + std::string(4000, 'A');
    Page page;
    page.load(R"({"job":{"id":"j1","picture":")" + uri + R"("}})");
    page.draw();
    for (const ui::SemanticNode* text : page.find_all(Role::kText, "data:image/png"))
        CHECK(text->name.size() < 100);
    page.press(Role::kButton, "Copy value of picture");
    CHECK(std::get<app::CopyText>(page.effects.at(0)).text == uri);
}

TEST_CASE("a data URI of megabytes is neither shown as a picture nor handled in every frame") {
    const std::string uri = "data:image/png;base64,iVBORw0KGgoA" + std::string(3 << 20, 'A');
    Page page;
    page.load(R"({"job":{"id":"j1","picture":")" + uri + R"("}})");
    page.draw();
    CHECK(page.find_all(Role::kImage).empty());
    CHECK(find_exactly(page, Role::kText,
                       "image/png · 2.36 MB · Not shown as a picture: larger than 524 KB.") !=
          nullptr);
    CHECK(page.find(Role::kButton, "Copy value of picture") == nullptr);
}
