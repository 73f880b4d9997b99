#include "app/raw_copies.h"

#include <doctest/doctest.h>

#include "app/support/story.h"

using namespace story;
using app::RawPart;

namespace {

Story with_body(std::string body, std::string media_type = "application/json") {
    Story story;
    story.start();
    story.answer(answer_of(200, std::move(body), std::move(media_type)));
    story.on(app::TabChosen{app::Tab::kRaw});
    return story;
}

std::string part(Story& story, document::NodeId node, RawPart which) {
    story.on(app::NodeSelected{node});
    story.on(app::RawPartCopied{which});
    return story.copied().text;
}

}  // namespace

TEST_CASE("of a node its path, its key, its value without escapes and its bytes are copied") {
    Story story =
        with_body(R"({"job":{"id":"j1", "na\u006de" : "a\"b\u00e9" ,"list":[1, 2.50 ]}})");
    CHECK(part(story, 3, RawPart::kPath) == "$.job.name");
    CHECK(part(story, 3, RawPart::kKey) == "name");
    CHECK(part(story, 3, RawPart::kValue) == "a\"b\u00e9");
    CHECK(part(story, 3, RawPart::kBranch) == R"("a\"b\u00e9")");
    CHECK(part(story, 4, RawPart::kBranch) == "[1, 2.50 ]");
    CHECK(part(story, 6, RawPart::kValue) == "2.50");
    story.on(app::PathLanguageChosen{document::PathLanguage::kJsonPointer});
    CHECK(part(story, 6, RawPart::kPath) == "/job/list/1");
}

TEST_CASE("an element is copied with its tags") {
    Story story = with_body("<job><id>a &amp; b</id><x p=\"1\"/><list><i>1</i></list ></job>",
                            "application/xml");
    const document::Document& document = story.state.loaded->document;
    for (document::NodeId node = 0; node < document.nodes.size(); ++node) {
        if (document[node].form != document::Form::kElement) continue;
        const std::string key = std::string(document.bytes.substr(
            document[node].key.begin, document[node].key.end - document[node].key.begin));
        INFO(key);
        const std::string branch = part(story, node, RawPart::kBranch);
        if (key == "id") {
            CHECK(branch == "<id>a &amp; b</id>");
            CHECK(part(story, node, RawPart::kValue) == "a & b");
            CHECK(part(story, node, RawPart::kPath) == "/job/id");
        }
        if (key == "x") CHECK(branch == "<x p=\"1\"/>");
        if (key == "list") CHECK(branch == "<list><i>1</i></list >");
        if (key == "job") CHECK(branch == document.bytes);
    }
}

TEST_CASE("a cut element is copied as far as it was received") {
    Story story = with_body("<job><id>a</id><list><i>1</i", "application/xml");
    CHECK(part(story, 1, RawPart::kBranch) == "<job><id>a</id><list><i>1</i");
}

TEST_CASE("the body is saved byte for byte under a name that says what it is") {
    struct Case {
        std::string body;
        const char* name;
    };
    std::string wide = "\xFF\xFE";
    for (const char character : std::string_view(R"({"job":{"id":"1"}})"))
        wide += std::string{character, '\0'};
    const Case cases[] = {
        {job_body("SUCCESS"), "job-559cbbec14ea67a7cad6c7d8.json"},
        {"<job><id>1</id></job>", "job-559cbbec14ea67a7cad6c7d8.xml"},
        {wide, "job-559cbbec14ea67a7cad6c7d8.json"},
        {"{\"job\":{\"id\":\"\xE9\xFF\"}}", "job-559cbbec14ea67a7cad6c7d8.json"},
        {"<!doctype html><p>no</p>", "job-559cbbec14ea67a7cad6c7d8.txt"},
        {"", "job-559cbbec14ea67a7cad6c7d8.txt"},
    };
    for (const Case& each : cases) {
        INFO(each.body);
        Story story = with_body(each.body);
        story.on(app::BodySaved{});
        CHECK(story.saved().bytes == each.body);
        CHECK(story.saved().name == each.name);
    }
}

TEST_CASE("nothing is copied where nothing is loaded or selected") {
    Story story;
    story.on(app::BodyCopied{});
    story.on(app::BodySaved{});
    story.on(app::RawPartCopied{RawPart::kPath});
    story.on(app::RawPartCopied{RawPart::kHash});
    CHECK(story.effects.empty());
    story = with_body(job_body("SUCCESS"));
    story.on(app::RawPartCopied{RawPart::kPath});
    CHECK(story.count<app::CopyText>() == 0);
}
