#include <doctest/doctest.h>

#include <utility>

#include "app/support/story.h"

using namespace story;

namespace {

const std::string kStart = "https://api.xvid.com/v1/jobs/559cbbec14ea67a7cad6c7d8?format=";

std::string query_after(Story& story, app::Event event) {
    story.on(std::move(event));
    const std::string url = story.sent_url();
    REQUIRE(url.substr(0, kStart.size()) == kStart);
    return url.substr(kStart.size());
}

}  // namespace

TEST_CASE("each switch by itself asks for the job again, and off again as before") {
    using app::Toggle;
    const std::pair<app::Event, const char*> switches[] = {
        {app::Toggled{Toggle::kHuman}, "json&human=true"},
        {app::Toggled{Toggle::kShowNull}, "json&show_null=true"},
        {app::Toggled{Toggle::kExpandAll}, "json&expand_all=true"},
        {app::Toggled{Toggle::kBinData}, "json&bin_data=true"},
        {app::ExpandKindToggled{"file"}, "json&expand=file"},
        {app::ExpandKindToggled{"preset"}, "json&expand=preset"},
        {app::ExpandKindToggled{"pipeline"}, "json&expand=pipeline"},
        {app::ExpandKindToggled{"application"}, "json&expand=application"},
        {app::ExpandKindToggled{"user"}, "json&expand=user"},
    };
    for (const auto& [event, query] : switches) {
        const std::string wanted(query);
        CAPTURE(wanted);
        Story story;
        story.load(job_body("SUCCESS"));
        CHECK(query_after(story, event) == query);
        story.answer(answer_of(200, job_body("SUCCESS")));
        CHECK(query_after(story, event) == "json");
    }
}

TEST_CASE("kinds are sent in the order of the page, whatever the order they were switched on in") {
    Story story;
    story.load(job_body("SUCCESS"));
    CHECK(query_after(story, app::ExpandKindToggled{"user"}) == "json&expand=user");
    CHECK(query_after(story, app::ExpandKindToggled{"file"}) == "json&expand=file,user");
    CHECK(query_after(story, app::ExpandKindToggled{"pipeline"}) ==
          "json&expand=file,pipeline,user");
    CHECK(query_after(story, app::ExpandKindToggled{"file"}) == "json&expand=pipeline,user");
    CHECK(query_after(story, app::ExpandKindToggled{"application"}) ==
          "json&expand=pipeline,application,user");
    CHECK(query_after(story, app::ExpandKindToggled{"preset"}) ==
          "json&expand=preset,pipeline,application,user");
}

TEST_CASE("everything at once stands in one URL") {
    Story story;
    story.on(app::Toggled{app::Toggle::kBinData});
    story.on(app::Toggled{app::Toggle::kExpandAll});
    story.on(app::Toggled{app::Toggle::kShowNull});
    story.on(app::Toggled{app::Toggle::kHuman});
    story.on(app::ExpandKindToggled{"preset"});
    story.type(app::Field::kUserData, "a b&c=ü");
    story.type(app::Field::kMoreKinds, "codec, preset, job");
    CHECK(story.effects.empty());
    story.start();
    CHECK(story.sent_url() == kStart +
                                  "json&human=true&show_null=true&expand_all=true"
                                  "&expand=preset,codec,job&user_data=a%20b%26c%3D%C3%BC"
                                  "&bin_data=true");
}

TEST_CASE(
    "the format goes into the URL and the Accept header; the same format again is no change") {
    Story story;
    story.load(job_body("SUCCESS"));
    story.on(app::FormatChosen{api::BodyFormat::kJson});
    CHECK(story.effects.empty());
    CHECK(query_after(story, app::FormatChosen{api::BodyFormat::kXml}) == "xml");
    CHECK(api::headers_of(story.sent().request) ==
          std::vector<api::Header>{{"Accept", "application/xml"}});
    CHECK(query_after(story, app::FormatChosen{api::BodyFormat::kJson}) == "json");
}

TEST_CASE("before the first load a switch only switches") {
    Story story;
    story.on(app::Toggled{app::Toggle::kHuman});
    story.on(app::FormatChosen{api::BodyFormat::kXml});
    story.on(app::ExpandKindToggled{"file"});
    CHECK(story.effects.empty());
    CHECK(story.state.form.options.human);
    CHECK(story.state.form.options.format == api::BodyFormat::kXml);
    CHECK(story.state.form.expand == std::vector<std::string>{"file"});
}

TEST_CASE("the options stay as the user opened or folded them") {
    Story story;
    CHECK_FALSE(story.state.options_open.has_value());
    story.on(app::OptionsOpened{false});
    CHECK(story.state.options_open == false);
    story.load(job_body("SUCCESS"));
    CHECK(story.state.options_open == false);
    story.on(app::OptionsOpened{true});
    story.on(app::ReloadPressed{});
    CHECK(story.state.options_open == true);
    CHECK(story.effects.size() == 1);
}

TEST_CASE("the fields fold away when a job is asked for, and open at what cannot be sent") {
    Story story;
    story.load(job_body("SUCCESS"));
    story.on(app::FieldsToggled{});
    story.start(kOtherJobId);
    CHECK_FALSE(story.state.fields_open);
    story.answer(answer_of(200, job_body("SUCCESS", kOtherJobId)));
    story.type_token("");
    story.on(app::ReloadPressed{});
    CHECK(story.state.fields_open);
    CHECK_FALSE(story.state.options_open.has_value());
}

TEST_CASE("the options open at a kind that cannot be sent") {
    Story story;
    story.load(job_body("SUCCESS"));
    story.type(app::Field::kMoreKinds, "co dec");
    story.on(app::ReloadPressed{});
    CHECK(story.state.options_open == true);
    CHECK_FALSE(story.state.connection_open);
    CHECK_FALSE(story.state.fields_open);
}

TEST_CASE("a switch while a request is on its way replaces that request") {
    Story story;
    story.start();
    const uint32_t first = story.sent().number;
    CHECK(query_after(story, app::Toggled{app::Toggle::kHuman}) == "json&human=true");
    CHECK(story.aborted().number == first);
}

TEST_CASE("more kinds and user data are sent when left or submitted, and only when changed") {
    const std::pair<app::Field, const char*> fields[] = {
        {app::Field::kMoreKinds, "json&expand=codec"},
        {app::Field::kUserData, "json&user_data=codec"}};
    for (const auto& [field, query] : fields) {
        const std::string wanted(query);
        CAPTURE(wanted);
        Story story;
        story.load(job_body("SUCCESS"));
        story.type(field, "codec");
        CHECK(story.effects.empty());
        CHECK(query_after(story, app::FieldLeft{field}) == query);
        story.on(app::FieldLeft{field});
        CHECK(story.effects.empty());
        story.answer(answer_of(200, job_body("SUCCESS")));
        story.on(app::FieldLeft{field});
        CHECK(story.effects.empty());
        story.on(app::FieldSubmitted{field});
        CHECK(story.effects.empty());
        story.type(field, "");
        CHECK(query_after(story, app::FieldSubmitted{field}) == "json");
    }
}

TEST_CASE("leaving another field asks for nothing") {
    Story story;
    story.load(job_body("SUCCESS"));
    story.type(app::Field::kJobId, kOtherJobId);
    story.on(app::FieldLeft{app::Field::kJobId});
    CHECK(story.effects.empty());
    story.on(app::FieldLeft{app::Field::kAccessToken});
    CHECK(story.effects.empty());
}
