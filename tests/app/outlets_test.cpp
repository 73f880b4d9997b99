#include <doctest/doctest.h>

#include "app/support/story.h"

using namespace story;

TEST_CASE("the cURL command repeats the request, with the token's name in the token's place") {
    Story story;
    story.on(app::SnippetCopied{});
    CHECK(story.effects.empty());
    story.load(job_body("SUCCESS"));
    story.on(app::SnippetCopied{});
    CHECK(story.copied().what == "cURL command");
    CHECK(story.copied().text ==
          "curl --compressed -H \"Authorization: Bearer $MEDIAHUB_TOKEN\" "
          "-H 'Accept: application/json' "
          "'https://api.xvid.com/v1/jobs/559cbbec14ea67a7cad6c7d8?format=json'");
    CHECK(story.everything_said().find(kToken) == std::string::npos);
}

TEST_CASE("a request on its way can be copied too, and is the one that is copied") {
    Story story;
    story.load(job_body("SUCCESS"));
    story.on(app::Toggled{app::Toggle::kHuman});
    story.on(app::SnippetCopied{});
    CHECK(story.copied().text.find("?format=json&human=true'") != std::string::npos);
}

TEST_CASE("the body is copied and saved byte for byte") {
    Story story;
    story.on(app::BodyCopied{});
    CHECK(story.effects.empty());
    story.on(app::BodySaved{});
    CHECK(story.effects.empty());
    story.load(seed_body());
    story.on(app::BodyCopied{});
    CHECK(story.copied().what == "body");
    CHECK(story.copied().text == seed_body());
    story.on(app::BodySaved{});
    CHECK(story.saved().name == "job-559cbbec14ea67a7cad6c7d8.json");
    CHECK(story.saved().media_type == "application/json");
    CHECK(story.saved().bytes == seed_body());
}

TEST_CASE("a body asked for as XML is saved as XML") {
    Story story;
    story.on(app::FormatChosen{api::BodyFormat::kXml});
    story.load("<job><id>1</id></job>");
    story.on(app::BodySaved{});
    CHECK(story.saved().name == "job-559cbbec14ea67a7cad6c7d8.xml");
    CHECK(story.saved().media_type == "application/xml");
}

TEST_CASE("copying is announced, and so is its failure") {
    Story story;
    story.on(app::TextCopied{"job ID", kJobId});
    CHECK(story.copied().what == "job ID");
    CHECK(story.copied().text == kJobId);
    story.on(app::CopyFinished{"job ID", true});
    CHECK(story.state.announcement == "Copied the job ID");
    story.on(app::CopyFinished{"body", false});
    CHECK(story.state.announcement == "The browser didn’t allow copying the body");
}
