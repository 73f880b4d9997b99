#include <doctest/doctest.h>

#include "app/support/story.h"

using namespace story;

namespace {

struct Case {
    const char* job_id;
    const char* token;
    const char* api_address;
    const char* more_kinds;
    const char* announcement;
};

const char* const kAddress = "https://api.xvid.com/v1";

const Case kFaults[] = {
    {kJobId, "", kAddress, "", "Enter an access token. MediaHub requires one."},
    {kJobId, "two words", kAddress, "",
     "The access token contains a space. Copy it again without any text around it."},
    {kJobId, "two\nlines", kAddress, "",
     "The access token contains a line break. Copy it again as a single line."},
    {"", kToken, kAddress, "", "Enter a job ID, such as 559cbbec14ea67a7cad6c7d8."},
    {"a b", kToken, kAddress, "",
     "A job ID can contain only letters, digits, - and _. This one contains a space at position "
     "2."},
    {"https://app.xvid.com/", kToken, kAddress, "",
     "This URL contains no job ID: it has no “/jobs/ID” part."},
    {kJobId, kToken, "api.xvid.com", "",
     "The API address must begin with https:// or http://, such as https://api.xvid.com/v1."},
    {kJobId, kToken, "https://me:secret@api.xvid.com/v1", "",
     "The API address can’t contain a user name or password. Remove everything up to the @, and "
     "the @."},
    {kJobId, kToken, kAddress, "co dec",
     "A kind can contain only letters, digits, _, - and dots. “co dec” contains a space at "
     "position 3. Separate kinds with commas."},
    {"", "", kAddress, "", "Enter a job ID, such as 559cbbec14ea67a7cad6c7d8."},
};

Story story_of(const Case& each) {
    Story story;
    story.type(app::Field::kJobId, each.job_id);
    story.type_token(each.token);
    story.type(app::Field::kApiAddress, each.api_address);
    story.type(app::Field::kMoreKinds, each.more_kinds);
    return story;
}

}  // namespace

TEST_CASE("what cannot be sent is told in a sentence, and nothing is sent") {
    for (const Case& each : kFaults) {
        INFO(std::string(each.announcement));
        Story story = story_of(each);
        story.on(app::LoadPressed{});
        CHECK(story.effects.empty());
        CHECK_FALSE(story.state.busy());
        CHECK(story.state.announcement == each.announcement);
        CHECK(story.everything_said().find("two words") == std::string::npos);
        CHECK(story.everything_said().find(kToken) == std::string::npos);
    }
}

TEST_CASE("each fault stands beside its own field until that field is changed") {
    Story story = story_of({"a b", "", "api.xvid.com", "co dec", ""});
    story.on(app::LoadPressed{});
    const app::Form& form = story.state.form;
    CHECK_FALSE(form.job_id_fault.empty());
    CHECK_FALSE(form.token_fault.empty());
    CHECK_FALSE(form.api_address_fault.empty());
    CHECK_FALSE(form.more_kinds_fault.empty());
    CHECK(story.state.connection_open);
    CHECK(story.state.options_open == true);
    CHECK(story.state.fields_open);

    story.type(app::Field::kJobId, kJobId);
    CHECK(form.job_id_fault.empty());
    CHECK_FALSE(form.token_fault.empty());
    story.type_token();
    CHECK(form.token_fault.empty());
    story.type(app::Field::kApiAddress, kAddress);
    CHECK(form.api_address_fault.empty());
    story.type(app::Field::kMoreKinds, "codec");
    CHECK(form.more_kinds_fault.empty());
    story.on(app::LoadPressed{});
    CHECK(story.sent_url() ==
          "https://api.xvid.com/v1/jobs/559cbbec14ea67a7cad6c7d8?format=json"
          "&expand=codec");
}

TEST_CASE("a fault after a load keeps the job on the screen") {
    Story story;
    story.load(job_body("SUCCESS"));
    story.type(app::Field::kMoreKinds, "co dec");
    story.on(app::FieldLeft{app::Field::kMoreKinds});
    CHECK(story.effects.empty());
    story.on(app::ReloadPressed{});
    CHECK(story.effects.empty());
    CHECK_FALSE(story.state.form.more_kinds_fault.empty());
    CHECK(story.state.loaded->job->status.value == "SUCCESS");
}

TEST_CASE("a kind that cannot be sent is told when the field is left") {
    Story story;
    story.load(job_body("SUCCESS"));
    story.type(app::Field::kMoreKinds, "co dec");
    story.on(app::FieldLeft{app::Field::kMoreKinds});
    CHECK(story.effects.empty());
    CHECK_FALSE(story.state.form.more_kinds_fault.empty());
}

TEST_CASE("of a pasted job address the ID is taken, and nothing else of it") {
    const char* const pasted[] = {
        "https://api.xvid.com/v1/jobs/559cbbec14ea67a7cad6c7d8",
        "https://evil.example/v1/jobs/559cbbec14ea67a7cad6c7d8?format=xml",
        "  \"559cbbec14ea67a7cad6c7d8\" ",
        "https://jobglass.example/#job=559cbbec14ea67a7cad6c7d8",
    };
    for (const char* text : pasted) {
        INFO(std::string(text));
        Story story;
        story.start(text);
        CHECK(story.sent_url() ==
              "https://api.xvid.com/v1/jobs/559cbbec14ea67a7cad6c7d8?format=json");
        CHECK(story.state.form.job_id == kJobId);
    }
}

TEST_CASE("the API address can be typed, unless the page fixes it") {
    Story story;
    story.type(app::Field::kApiAddress, "HTTP://LocalHost:8080/v1/");
    story.start();
    CHECK(story.sent().request.api_address == "http://localhost:8080/v1");

    Story fixed;
    fixed.on(app::Started{"https://hub.example/v1", true, ""});
    fixed.type(app::Field::kApiAddress, "https://evil.example/v1");
    fixed.start();
    CHECK(fixed.sent().request.api_address == "https://hub.example/v1");
}

TEST_CASE("the page's small states follow their controls") {
    Story story;
    story.on(app::ConnectionToggled{});
    CHECK(story.state.connection_open);
    story.on(app::ConnectionToggled{});
    CHECK_FALSE(story.state.connection_open);
    story.on(app::FieldsToggled{});
    CHECK(story.state.fields_open);
    story.on(app::FieldsToggled{});
    CHECK_FALSE(story.state.fields_open);
    story.on(app::SecretsToggled{});
    CHECK(story.state.secrets_shown);
    story.on(app::TabChosen{app::Tab::kRequest});
    CHECK(story.state.tab == app::Tab::kRequest);
    story.on(app::DetailsToggled{7});
    CHECK(story.state.details_toggled.count(7) == 1);
    story.on(app::DetailsToggled{7});
    CHECK(story.state.details_toggled.empty());
    CHECK(story.effects.empty());
}
