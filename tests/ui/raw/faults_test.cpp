// Bodies that cannot be read to their end, or not as they claim: shown with the reason and the
// place.
#include <doctest/doctest.h>

#include "ui/support/screens.h"

using headless::find_exactly;
using headless::open_raw;
using headless::Page;
using ui::Role;

namespace {

struct Case {
    const char* what;
    std::string body;
    const char* media_type;
    const char* notice;  // the beginning of one
    const char* facts;
};

std::string utf16(std::string_view text) {
    std::string wide = "\xFF\xFE";
    for (const char character : text) wide += std::string{character, '\0'};
    return wide;
}

}  // namespace

TEST_CASE("every odd body says what it is and what is odd about it") {
    const Case cases[] = {
        {"truncated", R"({"job":{"id":"j1","st)", "application/json",
         "Parsing stopped at line 1, column 22 (byte 21): ", "21 bytes · UTF-8"},
        {"trailing", "{\"job\":{}}\n}\nWarning", "application/json",
         "The response has text after the JSON (10 bytes): ", "20 bytes · UTF-8 · JSON"},
        {"a page", "<!doctype html><p>Sign in</p>", "text/html",
         "Parsing stopped at line 1, column 1 (byte 0): ", "29 bytes · UTF-8"},
        {"invalid bytes", "{\"job\":{\"id\":\"a\xE9\x62\xFF\"}}", "application/json",
         "2 bytes are not valid UTF-8. The first is byte 15; each is shown as \\x and two "
         "hexadecimal digits.",
         "21 bytes · not valid UTF-8 · JSON"},
        {"UTF-16", utf16(R"({"job":{"id":"j1"}})"), "application/json", nullptr,
         "40 bytes · UTF-16LE · JSON"},
        {"a byte order mark", "\xEF\xBB\xBF{\"job\":{\"id\":\"j1\"}}", "application/json", nullptr,
         "22 bytes · UTF-8 · JSON"},
        {"latin 1", "{\"job\":{\"id\":\"\xE9\"}}", "application/json; charset=iso-8859-1", nullptr,
         "18 bytes · windows-1252 · JSON"},
        {"a document type", "<!DOCTYPE job [<!ENTITY a \"b\">]><job><id>&a;</id></job>",
         "application/xml", "The", "55 bytes · UTF-8 · XML"},
    };
    for (const Case& each : cases) {
        INFO(std::string(each.what));
        Page page;
        open_raw(page, each.body, 200, each.media_type);
        CHECK(find_exactly(page, Role::kText, each.facts) != nullptr);
        const std::string wanted = each.notice == nullptr ? "" : each.notice;
        bool told = wanted.empty();
        for (const ui::SemanticNode* text : page.find_all(Role::kText))
            told = told || (!wanted.empty() && text->name.rfind(wanted, 0) == 0);
        CHECK(told);
        headless::check_rules(page);
    }
}

TEST_CASE("the fault is gone to in the text, however far down it is") {
    std::string body = "{\"list\":[\n";
    for (int line = 0; line < 400; ++line) body += "1,\n";
    Page page;
    open_raw(page, body + "oops]}");
    page.press(Role::kRadio, "Tree");
    CHECK(page.find(Role::kText, "Parsing stopped here, at line 402, column 1 (byte 1210): ") !=
          nullptr);
    page.activate(*find_exactly(page, Role::kButton, "Go to the fault"));
    const auto target = page.draw_once().scroll_to_y;
    CHECK(find_exactly(page, Role::kRadio, "As received")->checked == true);
    REQUIRE(target.has_value());
    page.view.scroll_y = *target;
    page.draw();
    const ui::SemanticNode* line = find_exactly(page, Role::kText, "oops]}");
    REQUIRE(line != nullptr);
    CHECK(line->bounds.y > page.view.scroll_y);
    CHECK(line->bounds.bottom() <= page.view.scroll_y + page.view.height);
}

TEST_CASE("as much as could be read is a tree, from which all can be copied") {
    Page page;
    open_raw(page, R"({"job":{"id":"j1","st)");
    page.press(Role::kRadio, "Tree");
    page.press(Role::kTreeItem, "\"id\"");
    page.press(Role::kButton, "Copy value");
    CHECK(std::get<app::CopyText>(page.effects.at(0)).text == "j1");
    page.press(Role::kButton, "Save body");
    CHECK(std::get<app::SaveFile>(page.effects.at(0)).bytes == R"({"job":{"id":"j1","st)");
}

TEST_CASE("bytes that are not of the encoding stand out in every way of showing the body") {
    Page page;
    open_raw(page, "{\"job\":{\"id\":\"a\xE9\x62\"}}");
    const ui::SemanticNode* item = find_exactly(page, Role::kTreeItem, R"("id": "a\xE9b")");
    REQUIRE(item != nullptr);
    CHECK(item->description == "1 byte not valid in UTF-8");
    page.press(Role::kRadio, "Pretty");
    CHECK(find_exactly(page, Role::kText, R"("id": "a\xE9b")") != nullptr);
    page.press(Role::kButton, "Go to the first invalid byte");
    CHECK(find_exactly(page, Role::kText, R"({"job":{"id":"a\xE9b"}})") != nullptr);
    page.press(Role::kButton, "Copy body");
    CHECK(std::get<app::CopyText>(page.effects.at(0)).what ==
          "body, with U+FFFD in place of 1 byte that is not UTF-8");
}
