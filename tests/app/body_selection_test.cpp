#include "app/body_selection.h"

#include <doctest/doctest.h>

#include "app/raw_view.h"
#include "app/support/story.h"

using namespace story;
using app::RawMode;

namespace {

Story shown(std::string body, RawMode mode, std::string media_type = "application/json") {
    Story story;
    story.start();
    story.answer(answer_of(200, std::move(body), std::move(media_type)));
    story.on(app::TabChosen{app::Tab::kRaw});
    story.on(app::RawModeChosen{mode});
    return story;
}

constexpr size_t kToEnd = 1000;

std::string rows(const Story& story, size_t first, size_t last) {
    return app::selected_body(story.state, {first, 0}, {last, kToEnd});
}

const char* const kBody = R"({"job":{"id":"j1","list":[1.50,{"a":null}],"end":true}})";

}  // namespace

TEST_CASE("lines as received keep their bytes and line ends, and long lines are whole again") {
    const std::string body = "{\"a\":\t1,\r\n\n\"b\":\"" + std::string(300, 'x') + "\"\n}";
    const Story story = shown(body, RawMode::kAsReceived);
    const size_t last = story.state.raw.lines.all().size() - 1;
    CHECK(last > 3);
    CHECK(rows(story, 0, last) == body);
    CHECK(app::selected_body(story.state, {0, 1}, {2, 3}) == "\"a\":\t1,\r\n\n\"b\"");
    CHECK(rows(story, 0, last + 1).empty());
    CHECK(rows(story, 1, 0).empty());
}

TEST_CASE("pretty rows keep their indentation") {
    const Story story = shown(kBody, RawMode::kPretty);
    CHECK(rows(story, 1, 4) == "\"job\": {\n    \"id\": \"j1\",\n    \"list\": [\n      1.50,");
    CHECK(app::selected_body(story.state, {2, 6}, {3, 6}) == "\"j1\",\n    \"list\"");
}

TEST_CASE("rows of the tree are a JSON text from the innermost container around them") {
    struct Case {
        size_t first, last;
        const char* text;
    };
    // Rows: 0 {, 1 job, 2 id, 3 list, 4 1.50, 5 {, 6 a, 7 }, 8 ], 9 end, 10 }, 11 }
    const Case cases[] = {
        {0, 11,
         "{\n  \"job\": {\n    \"id\": \"j1\",\n    \"list\": [\n      1.50,\n      {\n        "
         "\"a\": "
         "null\n      }\n    ],\n    \"end\": true\n  }\n}"},
        {2, 4, "{\n  \"id\": \"j1\",\n  \"list\": [\n    1.50\n  ]\n}"},
        {4, 6, "[\n  1.50,\n  {\n    \"a\": null\n  }\n]"},
        {6, 9, "{\n  \"list\": [\n    {\n      \"a\": null\n    }\n  ],\n  \"end\": true\n}"},
        {2, 3, "{\n  \"id\": \"j1\",\n  \"list\": []\n}"},
        {10, 11, ""},
    };
    const Story story = shown(kBody, RawMode::kTree);
    for (const Case& each : cases) {
        INFO(each.first, " to ", each.last);
        CHECK(rows(story, each.first, each.last) == each.text);
    }
}

TEST_CASE("what is folded is copied whole, and keys get the quotes that they lack") {
    Story story = shown(kBody, RawMode::kTree);
    story.on(app::FoldToggled{3});
    CHECK(rows(story, 2, 3) == "{\n  \"id\": \"j1\",\n  \"list\": [1.50,{\"a\":null}]\n}");
    Story relaxed = shown("{job:{id:\"j1\",list:{a:1}}}", RawMode::kTree);
    relaxed.on(app::FoldToggled{3});
    CHECK(rows(relaxed, 2, 3) == "{\n  \"id\": \"j1\",\n  \"list\": {\n    \"a\": 1\n  }\n}");
}

TEST_CASE("rows of XML are copied as they are shown") {
    const Story story =
        shown("<job><id>j1</id><list><i>1</i></list></job>", RawMode::kTree, "application/xml");
    CHECK(rows(story, 0, 2) == "<job>\n  <id>j1</id>\n  <list>");
}
